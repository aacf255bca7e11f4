import { type FieldNode, GraphQLInt, type SelectionSetNode, valueFromAST } from 'graphql';
import { entityRows } from '../../../domain/entity-catalogue.ts';
import type { ActDetails } from '../../../snapshot/entities/act-details.ts';
import type { AdvanceAct } from '../../../snapshot/entities/advance-data.ts';
import { type ActLink, actLinks, type HeldGraph } from '../../../snapshot/held-graph.ts';
import { type Operation, selectedFields } from '../../request/selected-fields.ts';
import { type EntityShape, entityShapes, type FieldShape } from '../../schema/entity-shapes.ts';
import { checkNestedArgument } from '../library/library-arguments.ts';

/** A row as the library would give it: by response key, with the properties that resolvers of our own need. */
export type HeldRow = Record<string, unknown>;

/** Reads rows of one selection from memory. */
export interface HeldSelection {
  /** Whether what the acts asked for say has to be at hand, in the reading, before `row` is asked. */
  readonly lacksDetails: boolean;
  /**
   * The row of a thing; null where the version holds none of this type and id.
   *
   * @throws {HeldBoundError} when the reading comes to too many rows
   */
  row(id: string, reading: HeldReading): HeldRow | null;
}

/** What a selection is read with. */
export interface HeldContext extends Operation {
  held: HeldGraph;
}

/** What the rows of one reading share. */
export interface HeldReading {
  /** Details of acts that are not in memory. */
  details: ReadonlyMap<string, ActDetails>;
  /** How many rows may still be read, nested ones among them. */
  rowsLeft: number;
}

/** Thrown when a selection comes to more rows than may be read while nothing else is done. */
export class HeldBoundError extends Error {
  override name = 'HeldBoundError';
}

/** Adds the values of one field to a row. */
type Reader = (row: HeldRow, thing: Thing, reading: HeldReading) => void;

/** A node's id and properties, read once they are needed. */
interface Thing {
  id: string;
  /** Where it is one. */
  act?: AdvanceAct;
  property(name: string, reading: HeldReading): unknown;
}

/** Properties of acts that the index itself has. */
const countedProperties = new Set(['id', 'kind', 'sortKey', 'newestKey']);

/**
 * A selection on a type as it can be read from memory alone; null where some of it cannot: then the library
 * reads all of it. From memory come properties and what is one or more relationships away, as long as it is not
 * filtered, sorted or paged, and leads from acts and cards to acts and cards.
 *
 * @param sets what is selected: from several field nodes where a client's selections were merged
 */
export function heldSelection(
  type: string,
  sets: readonly (SelectionSetNode | undefined)[],
  context: HeldContext,
): HeldSelection | null {
  const shape = entityShapes.get(type);
  if (shape === undefined) return null;
  const selection = new Selection(type, shape, context);
  return selection.take(sets) ? selection : null;
}

class Selection implements HeldSelection {
  readonly #type: string;
  readonly #shape: EntityShape;
  readonly #context: HeldContext;
  readonly #readers: Reader[] = [];
  /** Whether details of the things themselves, or of acts below them, are asked for. */
  #needsDetails = false;
  #needsDetailsBelow = false;

  constructor(type: string, shape: EntityShape, context: HeldContext) {
    this.#type = type;
    this.#shape = shape;
    this.#context = context;
  }

  /** @returns whether all of it can be read from memory */
  take(sets: readonly (SelectionSetNode | undefined)[]): boolean {
    const byKey = selectedFields(this.#type, sets, this.#context);
    const required = new Set<string>();
    for (const [key, fields] of byKey) {
      const [field] = fields as [FieldNode];
      if (field.name.value === '__typename') continue;
      const shape = this.#shape.fields.get(field.name.value);
      // One that the library has made, such as a connection.
      if (shape === undefined) return false;
      if (shape.kind === 'own') for (const name of shape.requires) required.add(name);
      else if (!this.#takeField(key, fields, shape)) return false;
    }
    // A client's alias must not stand where one of our resolvers looks for a property.
    for (const name of required) {
      const taken = byKey.get(name)?.[0];
      if (taken !== undefined && taken.name.value !== name) return false;
      const shape = this.#shape.fields.get(name);
      if (shape?.kind !== 'property') return false;
      this.#takeProperty(name, shape.property);
    }
    return !this.#needsDetailsBelow || this.#context.held.hasDetails;
  }

  get lacksDetails(): boolean {
    return this.#needsDetails && !this.#context.held.hasDetails;
  }

  row(id: string, reading: HeldReading): HeldRow | null {
    const thing = this.#thing(id);
    if (thing === null) return null;
    if (reading.rowsLeft <= 0) throw new HeldBoundError();
    reading.rowsLeft -= 1;
    const row: HeldRow = {};
    for (const read of this.#readers) read(row, thing, reading);
    return row;
  }

  /** Whether details of acts are needed anywhere in it. */
  get needsDetails(): boolean {
    return this.#needsDetails || this.#needsDetailsBelow;
  }

  #takeField(
    key: string,
    fields: readonly FieldNode[],
    shape: Extract<FieldShape, { kind: 'property' | 'link' }>,
  ): boolean {
    if (shape.kind === 'property') {
      this.#takeProperty(key, shape.property);
      return true;
    }
    const limit = this.#limitOf(fields[0] as FieldNode, shape.target);
    const below = entityShapes.get(shape.target);
    if (limit === null || below === undefined) return false;
    const idsOf = this.#idsBehind(shape);
    if (idsOf === null) return false;
    const selection = new Selection(shape.target, below, this.#context);
    if (!selection.take(fields.map(({ selectionSet }) => selectionSet))) return false;
    this.#needsDetailsBelow ||= selection.needsDetails;
    this.#readers.push((row, thing, reading) => {
      const rows = idsOf(thing, shape.isList ? limit : 1)
        .map((target) => selection.row(target, reading))
        .filter((found) => found !== null);
      row[key] = shape.isList ? rows.slice(0, limit) : (rows[0] ?? null);
    });
    return true;
  }

  #takeProperty(key: string, property: string): void {
    if (this.#type === 'Act' && !countedProperties.has(property)) this.#needsDetails = true;
    this.#readers.push((row, thing, reading) => {
      row[key] = thing.property(property, reading) ?? null;
    });
  }

  /** Ids at the other end of a relationship, in the order of a nested list; null where they are not in memory. */
  #idsBehind({
    type,
    direction,
    target,
  }: Extract<FieldShape, { kind: 'link' }>): ((thing: Thing, first: number) => readonly string[]) | null {
    const { held } = this.#context;
    if (this.#type === 'Act') {
      if (direction !== 'OUT') return null;
      switch (type) {
        case 'AT':
          return ({ act }) => [act?.meeting ?? []].flat();
        case 'ADDRESSES':
          return ({ act }) => held.cards.inOrder(act?.themes ?? []);
        case 'ADDRESSED_TO':
          return ({ act }) => held.cards.inOrder(act?.addressedTo ?? []);
        case 'BY':
          return ({ act }) => held.cards.inOrder(act?.by.map(({ actor }) => actor) ?? []);
        default:
          return null;
      }
    }
    if (target === 'Act') {
      return direction === 'IN' && isActLink(type)
        ? ({ id }, first) => held.actsLinked(type, id, first)
        : null;
    }
    if (!areCards(target) || !areCards(this.#type) || type === 'EVIDENCED_BY') return null;
    return ({ id }) => held.cards.linked(id, type, direction).map((card) => card.id);
  }

  #thing(id: string): Thing | null {
    const { held } = this.#context;
    if (this.#type === 'Act') {
      const act = held.act(id);
      if (act === undefined) return null;
      const known: Record<string, unknown> = {
        id,
        kind: act.kind,
        sortKey: act.sortKey,
        newestKey: act.newestKey,
      };
      let own: ActDetails | null | undefined;
      return {
        id,
        act,
        property: (name, { details }) => {
          if (countedProperties.has(name)) return known[name];
          own ??= details.get(id) ?? held.details(id);
          return (own as unknown as Record<string, unknown> | null)?.[name];
        },
      };
    }
    const card = held.cards.get(id);
    if (card === undefined || !this.#shape.labels.every((label) => card.labels.includes(label))) return null;
    return { id, property: (name) => card.properties[name] };
  }

  /** How many a nested list gives; null where it is filtered, sorted or paged. */
  #limitOf(field: FieldNode, target: string): number | null {
    const given = field.arguments ?? [];
    if (given.some(({ name }) => name.value !== 'limit')) return null;
    const [limit] = given;
    const value = limit && valueFromAST(limit.value, GraphQLInt, this.#context.variables);
    checkNestedArgument(`${this.#type}.${field.name.value}`, 'limit', value);
    return Number(value ?? entityShapes.get(target)?.defaultLimit);
  }
}

function isActLink(type: string): type is ActLink {
  return (actLinks as readonly string[]).includes(type);
}

/** Whether all things of a type have cards. */
function areCards(type: string): boolean {
  return entityRows.some((row) => row.type === type && row.isInMemory);
}
