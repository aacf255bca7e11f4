import { EntityLinks } from '../address/entity-link.tsx';
import { Link } from '../address/location.tsx';
import { dateText, numberText } from '../labels/dates.ts';
import { Notice } from '../layout/notices.tsx';
import { Text, text } from '../messages/text.ts';
import { countText } from './over-time.tsx';
import { publishedCounts } from './status/parties-over-time.ts';
import type { StandingRow, StatusSource } from './status/standings.ts';
import { incompleteText } from './status/status-words.ts';
import type { TreatyInstrument } from './status/use-standings.ts';

/** How far the statuses can be relied on: the day of most sources, and the newest count of parties that a source gives. */
export function Completeness({
  rows,
  instrument,
}: {
  rows: readonly StandingRow[];
  instrument: TreatyInstrument;
}) {
  const newest = publishedCounts(instrument).at(-1);
  const [evidence] = newest?.evidence ?? [];
  return (
    <Notice title={text('treaties.incomplete')}>
      <p>{incompleteText(rows, instrument.id)}</p>
      {newest !== undefined && evidence !== undefined && (
        <p>
          <Text
            id="treaties.newest"
            count={countText(newest)}
            source={
              <Link href={`/sources/${evidence.source.id}`}>
                <bdi>{evidence.source.title}</bdi>
              </Link>
            }
            locator={<bdi>{evidence.locator}</bdi>}
          />
        </p>
      )}
    </Notice>
  );
}

/** The sources of the recorded statuses, each with the day to which it is current. */
export function Sources({ sources }: { sources: readonly StatusSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{text('treaties.sources')}</h2>
      <ul className="bullets">
        {sources.map(({ id, title, asOf, count }) => (
          <li key={`${id} ${asOf.earliest}`}>
            <Link href={`/sources/${id}`}>
              <bdi>{title}</bdi>
            </Link>{' '}
            <small>{text('treaties.sourceNote', { count, day: dateText(asOf) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The States that no source puts in a regional group, where one is chosen. */
export function WithoutGroup({ rows }: { rows: readonly StandingRow[] }) {
  const without = rows.filter(({ kind, regionalGroup }) => kind === 'STATE' && regionalGroup === null);
  if (without.length === 0) return null;
  return (
    <p className="hint">
      <Text
        id="treaties.withoutGroup"
        count={numberText(without.length)}
        states={<EntityLinks type="Actor" to={without} />}
      />
    </p>
  );
}
