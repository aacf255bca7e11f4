import { Notice } from '../layout/notices.tsx';
import { text } from '../messages/text.ts';

/** A notice that the filter selects no acts, and what to do. */
export const NoActs = () => (
  <Notice title={text('acts.none')}>
    <p>{text('acts.noneText')}</p>
  </Notice>
);
