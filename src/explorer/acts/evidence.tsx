import { Link } from '../address/location.tsx';
import type { WrittenFragment } from '../gql/graphql.ts';
import { dateText, isUndated } from '../labels/dates.ts';

/** The sources of something, each with the locator and, where we may show it, the quote. */
export function EvidenceList({ evidence }: { evidence: readonly WrittenFragment[] }) {
  if (evidence.length === 0) return <p className="hint">Our own finding: it rests on no single source.</p>;
  return (
    <ul className="evidence bullets hint">
      {evidence.map(({ source, locator, quote }) => (
        <li key={`${source.id} ${locator}`}>
          <a href={source.url} rel="noreferrer">
            <bdi>{source.title}</bdi>
          </a>
          , <bdi>{source.publisher}</bdi>
          {isUndated(source.publishedOn) ? '' : `, ${dateText(source.publishedOn)}`}: <bdi>{locator}</bdi>{' '}
          <Link href={`/sources/${source.id}`}>
            all from it<span className="unseen">: {source.title}</span>
          </Link>
          {quote !== null && (
            <blockquote dir="auto" cite={source.url}>
              {quote}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}
