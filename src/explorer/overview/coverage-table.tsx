import { EntityLink } from '../address/entity-link.tsx';
import type { OverviewQuery } from '../gql/graphql.ts';
import { knownTotal, signedText } from '../labels/counts.ts';
import { numberText } from '../labels/dates.ts';

const headings = ['Review cycle', 'Meetings held', 'Acts surveyed', 'Follow-up surveyed', 'Acts'];
/** Phases contain series: together in one list, the same meetings would seem to be counted twice. */
const levels = { SERIES: null, PHASE: 'Phases, each with the meetings of its series' } as const;

/** How many meetings of each cycle have been surveyed, and how many acts they have. */
export function CoverageTable({ coverage }: Pick<OverviewQuery['dataset'], 'coverage'>) {
  return (
    <>
      <p className="hint">
        Where the acts of a meeting have not been surveyed nothing is known of them, which is not the same as
        nothing said. Where some have, 3+ is at least 3, and · nothing so far.
      </p>
      <div className="table-scroll">
        <table className="plain">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          {(['SERIES', 'PHASE'] as const).map((level) => (
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

function Rows({ title, coverage }: Pick<OverviewQuery['dataset'], 'coverage'> & { title: string | null }) {
  if (coverage.length === 0) return null;
  return (
    <tbody>
      {title !== null && (
        <tr>
          <th colSpan={headings.length} scope="rowgroup">
            {title}
          </th>
        </tr>
      )}
      {coverage.map(({ cycle, meetings, actsSurveyed, uptakesSurveyed, acts, coverage: of }) => (
        <tr key={cycle.id}>
          <th scope="row">
            <EntityLink type="ReviewCycle" to={cycle} />
          </th>
          <td>{numberText(meetings)}</td>
          <td>
            {numberText(actsSurveyed)} of {numberText(meetings)}
          </td>
          <td>
            {numberText(uptakesSurveyed)} of {numberText(meetings)}
          </td>
          <td>{signedText(knownTotal({ total: acts, coverage: of }), of)}</td>
        </tr>
      ))}
    </tbody>
  );
}
