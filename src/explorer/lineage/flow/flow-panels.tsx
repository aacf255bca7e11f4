import { EvidenceList } from '../../acts/evidence.tsx';
import { EntityLink, EntityLinks } from '../../address/entity-link.tsx';
import { useGraphQL } from '../../api/use-query-state.ts';
import { TextOfFlowDocument } from '../../gql/graphql.ts';
import { daysText } from '../../labels/dates.ts';
import { QueryResult } from '../../layout/notices.tsx';
import { SidePanel } from '../../layout/side-panel.tsx';
import { text } from '../../messages/text.ts';
import type { FlowStep, FlowText } from '../texts/flow-texts.ts';
import { NamedText } from '../texts/step-list.tsx';
import { stepText, verbText } from '../texts/step-text.ts';

/** An uptake: both texts, how the later one takes up the earlier one, and where that is written. */
export const StepPanel = ({
  step,
  earlier,
  later,
  onClose,
}: {
  step: FlowStep;
  earlier: FlowText;
  later: FlowText;
  onClose: () => void;
}) => (
  <SidePanel label={text('lineage.stepPanel')} title={stepText(step, earlier, later)} onClose={onClose}>
    <dl>
      {(
        [
          ['lineage.later', <NamedText key="later" of={later} />],
          ['lineage.takesUpBy', <bdi key="verb">{verbText(step)}</bdi>],
          ['lineage.earlier', <NamedText key="earlier" of={earlier} />],
        ] as const
      ).map(([label, value]) => (
        <div key={label}>
          <dt>{text(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <h3>{text('lineage.writtenIn')}</h3>
    <EvidenceList evidence={step.uptake.evidence} />
  </SidePanel>
);

/** A text, where it was made or adopted, and where it is written. */
export function TextPanel({ shown, onClose }: { shown: FlowText; onClose: () => void }) {
  const { id, type, kind, name, shortName } = shown;
  const query = useGraphQL(TextOfFlowDocument, { id });
  return (
    <SidePanel
      label={text('lineage.textPanel')}
      title={text('lineage.sourcesOf', { name: shortName })}
      onClose={onClose}
    >
      <p>
        <strong>{kind}</strong>
      </p>
      <p className="lead">
        <EntityLink type={type} to={{ id, name }} />
      </p>
      <QueryResult query={query} minHeight="10rem">
        {({ node }) => {
          if (node === null || !('evidence' in node)) return null;
          const isAct = node.__typename === 'Act';
          const meeting = isAct ? node.meeting : (node.adoptedAt ?? node.submittedTo);
          return (
            <>
              <p>
                <EntityLinks type="Actor" to={isAct ? node.actors : node.submittedBy} />
              </p>
              {meeting !== null && (
                <p>
                  <EntityLink type="Meeting" to={meeting} />, {daysText(meeting)}
                </p>
              )}
              <h3>{text('lineage.writtenIn')}</h3>
              <EvidenceList evidence={node.evidence} />
            </>
          );
        }}
      </QueryResult>
    </SidePanel>
  );
}
