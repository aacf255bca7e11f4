import { pageConfig } from '../../scripts/page-config.ts';

export default pageConfig('explorer', '/');
