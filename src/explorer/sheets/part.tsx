import type { ReactNode } from 'react';
import { EvidenceList } from '../acts/evidence.tsx';
import { EntityLink } from '../address/entity-link.tsx';
import type { WrittenFragment } from '../gql/graphql.ts';
import { numberText } from '../labels/dates.ts';
import type { NamedEntity } from '../labels/names.ts';
import { text } from '../messages/text.ts';

/** A part of a sheet; left out if `count` is 0. A list that is as long as its query allows may be cut, and says so. */
export function Part({
  title,
  count,
  max,
  children,
}: {
  title: string;
  count?: number;
  /** The limit of the query, if it has one. */
  max?: number;
  children: ReactNode;
}) {
  if (count === 0) return null;
  const mayBeCut = count !== undefined && count === max;
  return (
    <section>
      <h2>
        {title}
        {count !== undefined && count > 1 && (
          <small> {mayBeCut ? text('sheet.first', { count: numberText(count) }) : numberText(count)}</small>
        )}
      </h2>
      {children}
      {mayBeCut && <p className="hint">{text('sheet.cut', { count: numberText(count) })}</p>}
    </section>
  );
}

export interface ListProps<Item> {
  title: string;
  items: readonly Item[];
  /** The limit of the query. */
  max: number;
}

/** A part with a row for each item, and the item's sources, if any. */
export const ListPart = <Item extends { id: string; evidence?: readonly WrittenFragment[] }>({
  title,
  items,
  max,
  children,
}: ListProps<Item> & { children: (item: Item) => ReactNode }) => (
  <Part title={title} count={items.length} max={max}>
    <ul className="rows">
      {items.map((item) => (
        <li key={item.id}>
          {children(item)}
          {item.evidence !== undefined && <EvidenceList evidence={item.evidence} />}
        </li>
      ))}
    </ul>
  </Part>
);

/** A part with a link to each of some entities, and a note on it. */
export const EntityList = <Item extends NamedEntity>({
  type,
  note = () => null,
  ...props
}: ListProps<Item> & { type: string; note?: (item: Item) => ReactNode }) => (
  <ListPart {...props}>
    {(item) => (
      <>
        <EntityLink type={type} to={item} /> <small>{note(item)}</small>
      </>
    )}
  </ListPart>
);

/** The edges of a connection as items of a list; two edges can lead to the same entity. */
export const itemsOf = <Node extends { id: string }, Properties extends object>(
  edges: readonly { node: Node; properties: Properties }[],
) =>
  edges.map(({ node, properties }) => ({
    ...properties,
    node,
    id: [node.id, ...Object.values(properties)].join(' '),
  }));

/** A name with a value. */
export type Fact = readonly [string, ReactNode];

/** An entity in other vocabularies and registers, by address; null if it is in none. */
export const linksElsewhere = (addresses: readonly string[] | null): ReactNode =>
  addresses === null || addresses.length === 0
    ? null
    : addresses.map((address, index) => (
        <span key={address}>
          {index > 0 && ' · '}
          <a href={address} rel="noreferrer">
            {address}
          </a>
        </span>
      ));

/** Names with values, without those whose value is missing. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts
      .filter(([, value]) => value != null && value !== '' && value !== false)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
