import { Link } from '../../address/location.tsx';
import type { TreatyStatus } from '../../gql/graphql.ts';
import { numberText } from '../../labels/dates.ts';
import { text } from '../../messages/text.ts';
import { type StandingRow, totalsOf } from '../status/standings.ts';
import { statuses, type TreatySettings } from '../status/treaty-settings.ts';
import { type Mark, marks } from './map-marks.ts';
import { Swatch } from './swatch.tsx';

/** The marks of the map, with how many have each status: each number filters by it. */
export function MapKey({
  rows,
  instrument,
  status,
  used,
  addressWith,
}: {
  /** Those of the chosen regional group. */
  rows: readonly StandingRow[];
  instrument: string;
  status: TreatyStatus | null;
  /** The marks that are on the map. */
  used: ReadonlySet<Mark>;
  addressWith: (changes: Partial<TreatySettings>) => string;
}) {
  const totals = totalsOf(rows, instrument);
  const others = marks.filter((mark) => !(statuses as readonly Mark[]).includes(mark) && used.has(mark));
  return (
    <ul className="treaty-key" aria-label={text('treaties.key')}>
      {statuses.map((one) => (
        <li key={one}>
          <Swatch mark={one} />
          <Link
            href={addressWith({ status: status === one ? null : one })}
            aria-current={status === one ? 'true' : undefined}
          >
            {text('labelled', { label: text(`treatyStatus.${one}`), value: numberText(totals[one]) })}
          </Link>
        </li>
      ))}
      {others.map((mark) => (
        <li key={mark} className="hint">
          <Swatch mark={mark} />
          {text(`treatyStatus.${mark}`)}
        </li>
      ))}
      {status !== null && (
        <li>
          <Link href={addressWith({ status: null })}>{text('treaties.showAll')}</Link>
        </li>
      )}
    </ul>
  );
}
