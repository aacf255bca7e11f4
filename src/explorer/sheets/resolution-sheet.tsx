import { ResolutionSheetDocument } from '../gql/graphql.ts';
import { daysText } from '../labels/dates.ts';
import { spoken } from '../labels/terms.ts';
import { Sheet } from './sheet.tsx';
import { Disputes, Facts, Part, Stances, Things, Uptakes, WhereWritten } from './sheet-parts.tsx';
import { ThemesWithBasis } from './themes-with-basis.tsx';

/** All that is known about a resolution, decision or draft. */
export function ResolutionSheet({ id }: { id: string }) {
  return (
    <Sheet id={id} kind="Resolution" type="Resolution" question={ResolutionSheetDocument}>
      {(resolution) => (
        <>
          <Facts
            facts={[
              ['Kind', spoken(resolution.kind)],
              ['Number', resolution.number],
              ['Symbol', resolution.symbol],
              [
                'Adopted at',
                resolution.adoptedAt && (
                  <>
                    <Things
                      type="Meeting"
                      things={[{ id: resolution.adoptedAt.id, name: resolution.adoptedAt.title }]}
                    />
                    , {daysText(resolution.adoptedAt)}
                  </>
                ),
              ],
            ]}
          />
          <Part title="Themes" count={resolution.themesConnection.edges.length} most={100}>
            <ThemesWithBasis edges={resolution.themesConnection.edges} />
          </Part>
          <Uptakes title="Takes up" uptakes={resolution.takesUp} side="of" />
          <Uptakes title="Taken up by" uptakes={resolution.uptakes} side="into" />
          <Stances positions={resolution.positions} />
          <Disputes statements={resolution.statements} />
          <WhereWritten evidence={resolution.evidence} />
        </>
      )}
    </Sheet>
  );
}
