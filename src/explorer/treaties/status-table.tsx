import { Link } from '../address/location.tsx';
import { numberText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import { Swatch } from './map/swatch.tsx';
import type { Standing, StandingRow } from './status/standings.ts';
import { actionText } from './status/status-words.ts';
import type { TreatySettings } from './status/treaty-settings.ts';
import type { TreatyInstrument } from './status/use-standings.ts';

/** States and organizations by name, with their status under each instrument. A name opens its actions beside the table. */
export function StatusTable({
  rows,
  total,
  instruments,
  instrument,
  open,
  addressWith,
}: {
  rows: readonly StandingRow[];
  /** How many there are without a filter. */
  total: number;
  instruments: readonly TreatyInstrument[];
  /** Id of the instrument on the map. */
  instrument: string;
  /** Id of the row whose actions are open. */
  open: string | null;
  addressWith: (changes: Partial<TreatySettings>) => string;
}) {
  return (
    <>
      <h2 id="treaty-table">{text('treaties.table')}</h2>
      <p className="hint">
        {text('treaties.shown', { shown: numberText(rows.length), total: numberText(total) })}
      </p>
      {rows.length > 0 && (
        <div className="table-scroll treaty-scroll">
          <table className="plain treaty-table" aria-labelledby="treaty-table">
            <thead>
              <tr>
                <th scope="col">{text('treaties.actor')}</th>
                {instruments.map(({ id, name }) => (
                  <th key={id} scope="col" className={id === instrument ? 'treaty-chosen' : undefined}>
                    <bdi>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} aria-current={row.id === open ? 'true' : undefined}>
                  <th scope="row">
                    <Link href={addressWith({ actor: row.id })}>
                      <bdi>{row.name}</bdi>
                    </Link>
                  </th>
                  {instruments.map(({ id }) => (
                    <StatusCell key={id} standing={row.standings.get(id)} isChosen={id === instrument} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** A status, and the action that it is based on with its day and sources. An organization may be without a status under some instrument. */
function StatusCell({ standing, isChosen }: { standing: Standing | undefined; isChosen: boolean }) {
  const status = standing?.status ?? 'UNKNOWN';
  return (
    <td data-status={status} className={isChosen ? 'treaty-chosen' : undefined}>
      <span className="treaty-status">
        <Swatch mark={status} />
        {text(`treatyStatus.${status}`)}
      </span>
      {standing !== undefined && standing.action !== null && (
        <small>
          {actionText(standing)}
          {standing.evidence.map(({ source, locator }) => (
            <span key={`${source.id} ${locator}`}>
              {' · '}
              <Link
                href={`/sources/${source.id}`}
                aria-label={text('treaties.sourceOf', { title: source.title, locator })}
              >
                {text('treaties.source')}
              </Link>
            </span>
          ))}
        </small>
      )}
    </td>
  );
}
