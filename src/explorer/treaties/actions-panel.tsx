import { EvidenceList } from '../acts/evidence.tsx';
import { Link } from '../address/location.tsx';
import { useGraphQL } from '../api/use-query-state.ts';
import { TreatyActionsOfDocument } from '../gql/graphql.ts';
import { dateText } from '../labels/dates.ts';
import { actorKinds, regionalGroups, treatyActions } from '../labels/terms.ts';
import { QueryResult } from '../layout/notices.tsx';
import { SidePanel } from '../layout/side-panel.tsx';
import { text } from '../messages/text.ts';
import { Swatch } from './map/swatch.tsx';
import { type StandingRow, statusOf } from './status/standings.ts';
import type { TreatyInstrument } from './status/use-standings.ts';

interface PanelProps {
  row: StandingRow;
  /** The one on the map first. */
  instruments: readonly TreatyInstrument[];
}

/** The recorded actions of a State or organization on each instrument, with their sources. */
export const ActionsPanel = ({ row, onClose, ...props }: PanelProps & { onClose: () => void }) => (
  <SidePanel title={row.name} label={text('treaties.panel')} onClose={onClose}>
    <p className="hint">
      {row.regionalGroup === null ? actorKinds[row.kind] : regionalGroups[row.regionalGroup]}
      {' · '}
      <Link href={`/actors/${row.id}`}>{text('treaties.page')}</Link>
    </p>
    {/* By key: the actions of the last one are not shown under the name of the next. */}
    <Actions key={row.id} {...{ row }} {...props} />
  </SidePanel>
);

function Actions({ row, instruments }: PanelProps) {
  const query = useGraphQL(TreatyActionsOfDocument, { actor: row.id });
  return (
    <QueryResult query={query} minHeight="20rem">
      {({ actors: { nodes } }) =>
        instruments.map(({ id, name }) => {
          const status = statusOf(row, id);
          const actions = (nodes[0]?.treatyActions ?? []).filter(({ instrument }) => instrument?.id === id);
          return (
            <section key={id} className="treaty-actions">
              <h3 dir="auto">{name}</h3>
              <p className="treaty-status">
                <Swatch mark={status} />
                {text(`treatyStatus.${status}`)}
              </p>
              {actions.length === 0 && <p className="hint">{text('treaties.noAction')}</p>}
              <ul>
                {actions.map(({ id: action, action: kind, date, asOf, evidence }) => (
                  <li key={action}>
                    {text('treaties.action', {
                      action: `${treatyActions[kind]}, ${dateText(date)}`,
                      day: dateText(asOf),
                    })}
                    <EvidenceList evidence={evidence} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      }
    </QueryResult>
  );
}
