import { type NamedEntity, numberedName } from '../labels/names.ts';
import { entityAddress } from './entity-address.ts';
import { Link } from './location.tsx';

/** The name of an entity, with a link if it has an address. */
export function EntityLink({ type, to }: { type: string; to: NamedEntity }) {
  const href = entityAddress(type, to.id);
  const name = <bdi>{numberedName(to)}</bdi>;
  return href === null ? name : <Link href={href}>{name}</Link>;
}

/** Links to entities of a type, separated by commas; nothing if there are none. */
export const EntityLinks = ({ type, to }: { type: string; to: readonly NamedEntity[] }) =>
  to.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && ', '}
      <EntityLink type={type} to={entity} />
    </span>
  ));
