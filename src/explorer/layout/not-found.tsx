import { Link } from '../address/location.tsx';
import { Text, text } from '../messages/text.ts';
import { Notice } from './notices.tsx';
import { PageHeading } from './page-heading.tsx';

/** The page of an unknown address. */
export function NotFound({ path }: { path: string }) {
  return (
    <>
      <PageHeading title={text('notFound.title')} />
      <Notice title={path}>
        <p>
          <Text id="notFound.text" overview={<Link href="/">{text('notFound.overview')}</Link>} />
        </p>
      </Notice>
    </>
  );
}
