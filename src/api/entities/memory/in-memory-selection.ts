import { type FieldNode, GraphQLInt, valueFromAST } from 'graphql';
import type { ActDetails } from '../../../snapshot/entities/act-details.ts';
import type { AdvanceAct } from '../../../snapshot/entities/advance-data.ts';
import { isInSnapshot, recordTypes } from '../../../snapshot/entities/entity-record.ts';
import { actLinks, type SnapshotReader } from '../../../snapshot/snapshot-reader.ts';
import { type Operation, selectedFields } from '../../operation/selected-fields.ts';
import { type EntityShape, entityShapes, type FieldShape } from '../../schema/entity-shapes.ts';
import { checkNestedArgument } from '../library/library-arguments.ts';

/** A row as the library would return it: by response key, with the properties that our own resolvers need. */
type InMemoryRow = Record<string, unknown>;

/** Details of acts by id, for a snapshot without them. */
type DetailsById = ReadonlyMap<string, ActDetails | null>;

/** What a selection is read from. */
interface SnapshotContext extends Operation {
  snapshot: SnapshotReader;
}

/** The most rows, nested ones included, that one row may come to: some milliseconds during which nothing else runs. */
const MAX_ROWS_IN_ROW = 20_000;

type PropertyShape = Extract<FieldShape, { kind: 'property' }>;
type LinkShape = Extract<FieldShape, { kind: 'link' }>;

/** Adds the values of one field to a row. */
type Reader = (row: InMemoryRow, item: Item, details: DetailsById) => void;

/** A node's id and properties, read when they are first needed. */
interface Item {
  id: string;
  /** Set if the item is an act. */
  act?: AdvanceAct;
  property(name: string, details: DetailsById): unknown;
}

/** Properties of acts that are not among their details. */
const countedProperties: readonly string[] = ['id', 'kind', 'outcome', 'sortKey', 'newestKey'];

/** Where the links of an act lead that are not among its details. */
const targetsOfAct: Readonly<Record<string, (act: AdvanceAct) => readonly string[]>> = {
  AT: ({ meeting }) => [meeting],
  ADDRESSES: ({ themes }) => themes,
  ADDRESSED_TO: ({ addressedTo }) => addressedTo,
  BY: ({ by }) => by.map(({ actor }) => actor),
};

/**
 * A selection on a type, to be read from memory alone; null if the library has to read all of it. Memory has
 * properties, and entities at one or more relationships, unless these are filtered, sorted or paged, are of types that
 * are not in the snapshot, or can come to more than {@link MAX_ROWS_IN_ROW} rows.
 *
 * @param nodes several where a client's selections were merged
 */
export function compileInMemorySelection(
  type: string,
  nodes: readonly FieldNode[],
  context: SnapshotContext,
): InMemorySelection | null {
  const shape = entityShapes.get(type);
  // Types that are not in the snapshot are in Neo4j alone.
  if (shape === undefined || !isInSnapshot(type)) return null;
  const selection = new InMemorySelection(type, shape, context);
  return selection.take(nodes) && selection.maxRows <= MAX_ROWS_IN_ROW ? selection : null;
}

/** Reads rows of one selection from memory. */
class InMemorySelection {
  readonly #type: string;
  readonly #shape: EntityShape;
  readonly #context: SnapshotContext;
  readonly #readers: Reader[] = [];
  /** Whether details of the items themselves, or of acts below them, are selected. */
  #needsDetails = false;
  #needsDetailsBelow = false;
  /** How many rows a row can come to, itself and nested ones included. */
  maxRows = 1;

  constructor(type: string, shape: EntityShape, context: SnapshotContext) {
    this.#type = type;
    this.#shape = shape;
    this.#context = context;
  }

  /** @returns whether all of it can be read from memory */
  take(nodes: readonly FieldNode[]): boolean {
    const byKey = selectedFields(this.#type, nodes, this.#context);
    const required = new Set<string>();
    for (const [key, fields] of byKey) {
      const [field] = fields as [FieldNode];
      if (field.name.value === '__typename') continue;
      const shape = this.#shape.fields.get(field.name.value);
      // A type that the library has made, such as a connection.
      if (shape === undefined) return false;
      if (shape.kind === 'own') for (const name of shape.requires) required.add(name);
      else if (shape.kind === 'property') this.#takeProperty(key, shape);
      else if (!this.#takeLink(key, fields, shape)) return false;
    }
    // A client's alias must not hide a property that one of our resolvers reads.
    for (const name of required) {
      const taken = byKey.get(name)?.[0];
      if (taken !== undefined && taken.name.value !== name) return false;
      const shape = this.#shape.fields.get(name);
      if (shape?.kind !== 'property') return false;
      this.#takeProperty(name, shape);
    }
    return !this.#needsDetailsBelow || this.#context.snapshot.hasDetails;
  }

  /** Whether `row` needs the details of the acts that it is called for. */
  get lacksDetails(): boolean {
    return this.#needsDetails && !this.#context.snapshot.hasDetails;
  }

  /** The row of an entity; null if the snapshot has none of this type and id. */
  row(id: string, details: DetailsById): InMemoryRow | null {
    const item = this.#item(id);
    if (item === null) return null;
    const row: InMemoryRow = {};
    for (const read of this.#readers) read(row, item, details);
    return row;
  }

  #takeLink(key: string, fields: readonly FieldNode[], shape: LinkShape): boolean {
    const limit = this.#limitOf(fields[0] as FieldNode, shape.target);
    const below = entityShapes.get(shape.target);
    const idsOf = this.#idsBehind(shape);
    if (limit === null || below === undefined || idsOf === null) return false;
    const selection = new InMemorySelection(shape.target, below, this.#context);
    if (!selection.take(fields)) return false;
    this.#needsDetailsBelow ||= selection.#needsDetails || selection.#needsDetailsBelow;
    const length = shape.isList ? limit : 1;
    this.maxRows += length * selection.maxRows;
    this.#readers.push((row, item, details) => {
      const rows = idsOf(item, length, details)
        .map((target) => selection.row(target, details))
        .filter((found) => found !== null);
      row[key] = shape.isList ? rows.slice(0, limit) : (rows[0] ?? null);
    });
    return true;
  }

  #takeProperty(key: string, { property }: PropertyShape): void {
    if (this.#type === 'Act' && !countedProperties.includes(property)) this.#needsDetails = true;
    this.#readers.push((row, item, details) => {
      row[key] = item.property(property, details) ?? null;
    });
  }

  /** Ids at the other end of a relationship, in the order of a nested list; null where they are not in memory. */
  #idsBehind({
    type,
    direction,
    target,
  }: LinkShape): ((item: Item, first: number, details: DetailsById) => readonly string[]) | null {
    const { snapshot } = this.#context;
    if (this.#type === 'Act' && type === 'PART_OF') {
      this.#needsDetails = true;
      return (item, _, details) => {
        const text = item.property('partOf', details);
        return typeof text === 'string' ? [text] : [];
      };
    }
    if (this.#type === 'Act') {
      const targets = direction === 'OUT' ? targetsOfAct[type] : undefined;
      return targets === undefined ? null : ({ act }) => snapshot.entities.inOrder(act ? targets(act) : []);
    }
    if (target === 'Act') {
      const link = direction === 'IN' ? actLinks.find((one) => one === type) : undefined;
      return link === undefined ? null : ({ id }, first) => snapshot.actsLinked(link, id, first);
    }
    if (!recordTypes.has(target) || !recordTypes.has(this.#type) || type === 'EVIDENCED_BY') return null;
    return ({ id }) => snapshot.entities.linked(id, type, direction).map((record) => record.id);
  }

  #item(id: string): Item | null {
    const { snapshot } = this.#context;
    if (this.#type === 'Act') {
      const act = snapshot.act(id);
      if (act === undefined) return null;
      let own: ActDetails | null | undefined;
      return {
        id,
        act,
        property: (name, details) => {
          if (countedProperties.includes(name)) return act[name as keyof AdvanceAct];
          own ??= details.get(id) ?? snapshot.details(id);
          return own?.[name as keyof ActDetails];
        },
      };
    }
    const record = snapshot.entities.get(id);
    if (record === undefined || !this.#shape.labels.every((label) => record.labels.includes(label)))
      return null;
    return { id, property: (name) => record.properties[name] };
  }

  /** How many rows a nested list returns; null if it is filtered, sorted or paged. */
  #limitOf(field: FieldNode, target: string): number | null {
    const given = field.arguments ?? [];
    if (given.some(({ name }) => name.value !== 'limit')) return null;
    const [limit] = given;
    const value = limit && valueFromAST(limit.value, GraphQLInt, this.#context.variables);
    checkNestedArgument(`${this.#type}.${field.name.value}`, 'limit', value);
    return Number(value ?? entityShapes.get(target)?.defaultLimit);
  }
}
