import { EntityLink } from '../address/entity-link.tsx';
import type { OverviewQuery } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';

const headings = ['Review cycle', 'Meetings held', 'Acts surveyed', 'Follow-up surveyed', 'Acts'];

/** How many meetings of each cycle have been surveyed, and how many acts they have. */
export function CoverageTable({ coverage }: Pick<OverviewQuery['dataset'], 'coverage'>) {
  return (
    <>
      <p className="hint">
        Where the acts of a meeting have not been surveyed nothing is known of them, which is not the same as
        nothing said.
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
          <tbody>
            {coverage.map(({ cycle, meetings, actsSurveyed, uptakesSurveyed, acts }) => (
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
                <td>{numberText(acts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
