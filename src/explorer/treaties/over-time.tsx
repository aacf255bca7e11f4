import { EvidenceList } from '../acts/evidence.tsx';
import { dateText, numberText } from '../labels/dates.ts';
import { text } from '../messages/text.ts';
import { type PublishedCount, partiesOverTime, stepChart } from './status/parties-over-time.ts';
import type { StandingRow } from './status/standings.ts';

/** The recorded parties to an instrument over time, beside the numbers that sources have counted. */
export function OverTime({
  rows,
  instrument,
  published,
}: {
  rows: readonly StandingRow[];
  instrument: string;
  /** Oldest first. None if the rows are of a regional group: sources count all parties. */
  published: readonly PublishedCount[];
}) {
  const parties = partiesOverTime(rows, instrument);
  const chart = stepChart(parties, published);
  if (chart === null) return null;
  const { width, height, line, counts, years, numbers } = chart;
  const last = parties.steps.at(-1);
  return (
    <section>
      <h2>{text('treaties.overTime')}</h2>
      <p className="hint">
        {text('treaties.overTimeText')}
        {published.length > 0 && ` ${text('treaties.overTimeCounts')}`}
        {parties.undated > 0 && ` ${text('treaties.undated', { count: parties.undated })}`}
      </p>
      <svg
        className="treaty-steps"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={text('treaties.overTimeLabel', {
          parties: last?.parties ?? 0,
          day: last === undefined ? '' : dayText(last.day),
        })}
      >
        {numbers.map(({ y, parties: count }) => (
          <g key={count}>
            <path className="steps-grid" d={`M40 ${y}H${width - 16}`} />
            <text x={34} y={y + 4} textAnchor="end">
              {numberText(count)}
            </text>
          </g>
        ))}
        {years.map(({ x, year }) => (
          <text key={year} x={x} y={height - 6} textAnchor="middle">
            {year}
          </text>
        ))}
        <path className="steps-line" d={line} />
        {counts.map(({ x, y, count }) => (
          <circle key={count.id} className="steps-count" cx={x} cy={y} r={4}>
            <title>{countText(count)}</title>
          </circle>
        ))}
      </svg>
      {published.length > 0 && (
        <details className="fold">
          <summary>{text('treaties.published', { count: published.length })}</summary>
          <ul className="rows">
            {published.map((count) => (
              <li key={count.id}>
                {countText(count)}
                <EvidenceList evidence={count.evidence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const dayText = (day: string) => dateText({ earliest: day, latest: day, precision: 'DAY', asWritten: day });

/** A published count with its day: `192 parties, 21 October 2024`. */
export const countText = ({ qualifier, value, asOf }: PublishedCount): string =>
  text('treaties.countOn', {
    count: text(`figure.${qualifier}`, {
      value: numberText(value),
      unit: text('treaties.unit', { count: value }),
    }),
    day: dateText(asOf),
  });
