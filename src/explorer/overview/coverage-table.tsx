import { Link } from '../address/location.tsx';
import type { OverviewQuery } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';

/** How many meetings of each cycle have been read, and what came of it. */
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
              <th scope="col">Review cycle</th>
              <th scope="col">Meetings held</th>
              <th scope="col">Acts surveyed</th>
              <th scope="col">Follow-up surveyed</th>
              <th scope="col">Acts</th>
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ cycle, meetings, actsSurveyed, uptakesSurveyed, acts }) => (
              <tr key={cycle.id}>
                <th scope="row">
                  <Link href={`/acts?cycle=${cycle.id}`}>
                    <bdi>{cycle.label}</bdi>
                  </Link>
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
