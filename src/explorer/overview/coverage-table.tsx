import { EntityLink } from '../address/entity-link.tsx';
import type { OverviewQuery } from '../gql/graphql.ts';
import { knownTotal, signedText } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';
import { keysOf } from '../labels/terms.ts';
import { text } from '../messages/text.ts';

const headings = [
  'coverage.cycle',
  'coverage.meetings',
  'coverage.coded',
  'coverage.partlyCoded',
  'coverage.followUpCoded',
  'coverage.points',
] as const;
/** Conference periods and phases contain series: together in one list, the same meetings would seem to be counted twice. */
const levels = {
  CONFERENCE_PERIOD: 'coverage.conferencePeriods',
  SERIES: 'coverage.series',
  PHASE: 'coverage.phases',
} as const;

/** How many meetings of each cycle have been coded, and how many acts they have. */
export function CoverageTable({ coverage }: Pick<OverviewQuery['dataset'], 'coverage'>) {
  return (
    <>
      <p className="hint">{text('coverage.hint')}</p>
      <div className="table-scroll">
        <table className="plain">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {text(heading)}
                </th>
              ))}
            </tr>
          </thead>
          {keysOf(levels).map((level) => (
            <Rows
              key={level}
              title={levels[level]}
              coverage={coverage.filter(({ cycle }) => cycle.level === level)}
            />
          ))}
        </table>
      </div>
    </>
  );
}

function Rows({
  title,
  coverage,
}: Pick<OverviewQuery['dataset'], 'coverage'> & {
  title: (typeof levels)[keyof typeof levels];
}) {
  if (coverage.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th colSpan={headings.length} scope="rowgroup">
          {text(title)}
        </th>
      </tr>
      {coverage.map(
        ({ cycle, meetings, actsSurveyed, partlySurveyed, uptakesSurveyed, acts, coverage: of }) => (
          <tr key={cycle.id}>
            <th scope="row">
              <EntityLink type="ReviewCycle" to={cycle} />
            </th>
            <td>{numberText(meetings)}</td>
            {[actsSurveyed, partlySurveyed, uptakesSurveyed].map((coded, column) => (
              <td key={headings[column + 2]}>
                {text('coverage.of', { coded: numberText(coded), meetings: numberText(meetings) })}
              </td>
            ))}
            <td>{signedText(knownTotal({ total: acts, coverage: of }), of)}</td>
          </tr>
        ),
      )}
    </tbody>
  );
}
