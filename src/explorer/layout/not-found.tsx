import { Link } from '../address/location.tsx';
import { Notice } from './notices.tsx';
import { PageHeading } from './page-frame.tsx';

/** The page of an address that has none. */
export function NotFound({ path }: { path: string }) {
  return (
    <>
      <PageHeading title="There is nothing at this address" />
      <Notice title={path}>
        <p>
          The address may have been cut when it was copied. Search above by name, or begin at the{' '}
          <Link href="/">overview</Link>.
        </p>
      </Notice>
    </>
  );
}
