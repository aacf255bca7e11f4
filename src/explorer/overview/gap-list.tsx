import { EntityLink } from '../address/entity-link.tsx';
import { WhenIdle } from '../elements/when-idle.tsx';
import type { OverviewQuery } from '../gql/graphql.ts';
import { nameOf } from '../labels/names.ts';
import { Text, text } from '../messages/text.ts';

const SHOWN = 6;
type Gap = OverviewQuery['dataset']['gaps'][number];

/** The known gaps: the first few, and the others on demand. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return <p>{text('gaps.none')}</p>;
  return (
    <>
      <Gaps gaps={gaps.slice(0, SHOWN)} />
      {gaps.length > SHOWN && (
        <details className="fold">
          <summary>{text('gaps.more', { count: gaps.length - SHOWN })}</summary>
          <WhenIdle>{() => <Gaps gaps={gaps.slice(SHOWN)} />}</WhenIdle>
        </details>
      )}
    </>
  );
}

const Gaps = ({ gaps }: { gaps: readonly Gap[] }) => (
  <ul className="gaps bullets">
    {gaps.map(({ id, what, why, subject }) => (
      <li key={id}>
        <Text
          id="labelled"
          label={<EntityLink type={subject.__typename} to={{ id: subject.id, name: nameOf(subject) }} />}
          value={<bdi lang="en">{what}</bdi>}
        />
        . <small lang="en">{why}</small>
      </li>
    ))}
  </ul>
);
