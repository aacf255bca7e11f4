import { Link } from '../address/location.tsx';
import type { WrittenFragment } from '../gql/graphql.ts';
import { dateText, isUndated } from '../labels/dates.ts';
import { isForeign, languageName } from '../labels/languages.ts';
import { Text, text } from '../messages/text.ts';

/** The language of a source, unless it is that of the interface or its title already says it. */
function languageText({ title, language }: { title: string; language: string }): string {
  const name = languageName(language);
  if (!isForeign(language) || title.includes(name)) return '';
  return `, ${text('evidence.language', { language: name })}`;
}

/**
 * The sources of something: the title of each, by whom and when it was published, the locator and, where we may show
 * it, the quote.
 */
export function EvidenceList({ evidence }: { evidence: readonly WrittenFragment[] }) {
  if (evidence.length === 0) return <p className="hint">{text('evidence.none')}</p>;
  return (
    <ul className="evidence">
      {evidence.map(({ source, locator, quote }) => (
        <li key={`${source.id} ${locator}`}>
          <a href={source.url} rel="noreferrer">
            <bdi>{source.title}</bdi>
          </a>
          <div className="hint">
            <Text
              id="labelled"
              label={
                <>
                  <bdi>{source.publisher}</bdi>
                  {isUndated(source.publishedOn) ? '' : `, ${dateText(source.publishedOn)}`}
                  {languageText(source)}
                </>
              }
              value={<bdi className="locator">{locator}</bdi>}
            />
            {' · '}
            <Link
              href={`/sources/${source.id}`}
              aria-label={text('evidence.moreOf', { title: source.title })}
            >
              {text('evidence.more')}
            </Link>
          </div>
          {quote !== null && (
            <blockquote dir="auto" lang={source.language} cite={source.url}>
              {quote}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}
