import { Link } from '../address/location.tsx';
import { thingAddress } from '../address/thing-address.ts';
import type { OverviewQuery } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import { nameOf } from '../labels/names.ts';

const SHOWN = 6;
type Gap = OverviewQuery['dataset']['gaps'][number];

/** Everything that is known to be missing: some of it at once, the rest on demand. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return <p>Nothing is known to be missing.</p>;
  return (
    <>
      <Gaps gaps={gaps.slice(0, SHOWN)} />
      {gaps.length > SHOWN && (
        <details className="fold">
          <summary>{numberText(gaps.length - SHOWN)} more gaps</summary>
          <Gaps gaps={gaps.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}

const Gaps = ({ gaps }: { gaps: readonly Gap[] }) => (
  <ul className="gaps">
    {gaps.map(({ id, what, why, subject }) => {
      const href = thingAddress(subject.__typename, subject.id);
      const name = <bdi>{nameOf(subject)}</bdi>;
      return (
        <li key={id}>
          {href === null ? name : <Link href={href}>{name}</Link>}: <bdi>{what}</bdi>. <small>{why}</small>
        </li>
      );
    })}
  </ul>
);
