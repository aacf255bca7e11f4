import { Link } from '../address/location.tsx';
import type { WrittenFragment } from '../gql/graphql.ts';
import { dateText, isUndated } from '../labels/dates.ts';
import { Text, text } from '../messages/text.ts';

/** The sources of something, each with the locator and, where we may show it, the quote. */
export function EvidenceList({ evidence }: { evidence: readonly WrittenFragment[] }) {
  if (evidence.length === 0) return <p className="hint">{text('evidence.none')}</p>;
  return (
    <ul className="evidence bullets hint">
      {evidence.map(({ source, locator, quote }) => (
        <li key={`${source.id} ${locator}`}>
          <Text
            id="labelled"
            label={
              <>
                <a href={source.url} rel="noreferrer">
                  <bdi>{source.title}</bdi>
                </a>
                , <bdi>{source.publisher}</bdi>
                {isUndated(source.publishedOn) ? '' : `, ${dateText(source.publishedOn)}`}
              </>
            }
            value={<bdi>{locator}</bdi>}
          />{' '}
          <Link href={`/sources/${source.id}`} aria-label={text('evidence.moreOf', { title: source.title })}>
            {text('evidence.more')}
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
