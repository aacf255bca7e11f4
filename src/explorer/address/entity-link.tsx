import { type Labelled, linkLabel } from '../labels/names.ts';
import { entityAddress } from './entity-address.ts';
import { Link } from './location.tsx';

/** The name of an entity, with a link where it has an address. */
export function EntityLink({
  type,
  to,
  label = linkLabel(to),
}: {
  type: string;
  to: Labelled;
  /** What the link says instead of the name. */
  label?: string;
}) {
  const href = entityAddress(type, to.id);
  const name = <bdi>{label}</bdi>;
  return href === null ? name : <Link href={href}>{name}</Link>;
}

/** Links to entities of a type, separated by commas; nothing where there are none. */
export const EntityLinks = ({ type, to }: { type: string; to: readonly Labelled[] }) =>
  to.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && ', '}
      <EntityLink type={type} to={entity} />
    </span>
  ));
