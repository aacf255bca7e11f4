import { EvidenceList } from '../acts/evidence.tsx';
import { EntityLink } from '../address/entity-link.tsx';
import type { DisputedFragment, MissingFragment, StanceFragment, WrittenFragment } from '../gql/graphql.ts';
import { nameOf } from '../labels/names.ts';
import { Text, text } from '../messages/text.ts';
import { ListPart, Part } from './part.tsx';

/** Fields that an entity of any type may have. */
export interface CommonFields {
  positions?: readonly StanceFragment[];
  statements?: readonly DisputedFragment[];
  dataGaps?: readonly MissingFragment[];
  evidence?: readonly WrittenFragment[];
}

/** Positions on the entity, disputed values, and known gaps. */
export const CommonParts = ({ positions = [], statements = [], dataGaps = [] }: CommonFields) => (
  <>
    <ListPart title={text('sheet.positions')} items={positions} max={20}>
      {({ stance, actor, on }) => (
        <Text
          id={`stance.${stance}`}
          actor={actor !== null && <EntityLink type="Actor" to={actor} />}
          on={<EntityLink type={on.__typename} to={{ id: on.id, name: nameOf(on) }} />}
        />
      )}
    </ListPart>
    <Disputes statements={statements} />
    <ListPart title={text('sheet.gaps')} items={dataGaps} max={50}>
      {({ what, why }) => (
        <>
          <bdi lang="en">{what}</bdi>.{' '}
          <small dir="auto" lang="en">
            {why}
          </small>
        </>
      )}
    </ListPart>
  </>
);

/** The sources of the entity itself, set apart from what they say; nothing for an entity without any. */
export const Sources = ({ evidence = [] }: CommonFields) =>
  evidence.length === 0 ? null : (
    <div className="sheet-sources">
      <Part title={text('sheet.sources')} count={evidence.length}>
        <EvidenceList evidence={evidence} />
      </Part>
    </div>
  );

/** Values on which sources disagree, side by side; the preferred one is among the facts. */
const Disputes = ({ statements }: { statements: readonly DisputedFragment[] }) => (
  <Part title={text('sheet.disagree')} count={statements.length} max={20}>
    {[...new Set(statements.map(({ property }) => property))].map((property) => (
      <div key={property}>
        <h3>{property}</h3>
        <ul className="dispute-values columns">
          {statements
            .filter((statement) => statement.property === property)
            .map(({ id, value, evidence }) => (
              <li key={id} className="notice">
                <strong dir="auto">{value}</strong>
                <EvidenceList evidence={evidence} />
              </li>
            ))}
        </ul>
      </div>
    ))}
  </Part>
);
