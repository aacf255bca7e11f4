import { ResolutionSheetDocument } from '../gql/graphql.ts';
import { inWords } from '../labels/terms.ts';
import { Facts } from './part.tsx';
import { Disputes, MeetingLink, Positions, Sources, Themes, Uptakes } from './shared-parts.tsx';
import { Sheet } from './sheet.tsx';

/** All that is known about a resolution, decision or draft. */
export const ResolutionSheet = ({ id }: { id: string }) => (
  <Sheet id={id} type="Resolution" document={ResolutionSheetDocument}>
    {(resolution) => (
      <>
        <Facts
          facts={[
            ['Kind', inWords(resolution.kind)],
            ['Number', resolution.number],
            ['Symbol', resolution.symbol],
            ['Adopted at', resolution.adoptedAt && <MeetingLink meeting={resolution.adoptedAt} />],
          ]}
        />
        <Themes edges={resolution.themesConnection.edges} />
        <Uptakes uptakes={resolution.takesUp} side="of" />
        <Uptakes uptakes={resolution.uptakes} side="into" />
        <Positions positions={resolution.positions} />
        <Disputes statements={resolution.statements} />
        <Sources evidence={resolution.evidence} />
      </>
    )}
  </Sheet>
);
