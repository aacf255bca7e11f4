import { type EntityType, entityCatalogue } from '../../../domain/entity-catalogue.ts';
import { withArticle, wordForLabel } from '../../../domain/graph-labels.ts';
import { idOfType } from '../../../tracing/filter/describe-id.ts';
import { ApiError } from '../../errors/api-error.ts';
import { entityShapes } from '../../schema/entity-shapes.ts';

/** Keys that do not lead to another entity. */
const staying = ['AND', 'OR', 'NOT', 'some', 'all', 'none', 'single', 'node', 'edge'];
/** The type of the entities whose ids relationships store. */
const onEdges: Readonly<Record<string, string>> = { through: 'Actor', source: 'Source' };

/**
 * Refuses a filter with an id of another type, which nothing could meet. An unknown id passes: a client may want to
 * know whether it still exists.
 *
 * @param type of the entities that are filtered
 * @param place of the filter, for messages
 * @throws {ApiError} BAD_USER_INPUT with the position of the id, its type and the filters that accept it
 */
export function checkIds(
  type: string,
  where: object,
  place: string,
  typeOf: (id: string) => EntityType | null,
): void {
  for (const { expected, id, at } of idsIn(type, where, place)) {
    const found = typeOf(id);
    if (found === null || found === expected) continue;
    const fields = [...(entityShapes.get(type)?.fields ?? [])].filter(
      ([, shape]) => shape.kind === 'link' && shape.target === found,
    );
    const takers = found === type ? ['id'] : fields.map(([name]) => name);
    const taken =
      takers.length === 0
        ? `the field ${entityCatalogue[found].root} takes it`
        : `${type}Where takes it as ${takers.join(' or ')}`;
    throw new ApiError(
      'UNKNOWN_ID',
      `${at}: expected the id of ${withArticle(wordForLabel[expected as EntityType])}, found ${idOfType(id, found, taken)}.`,
    );
  }
}

function* idsIn(
  type: string,
  where: unknown,
  place: string,
): Generator<{ expected: string; id: string; at: string }> {
  if (where === null || typeof where !== 'object') return;
  for (const [key, value] of Object.entries(where)) {
    const at = `${place}.${key}`;
    const expected = key === 'id' ? type : onEdges[key];
    const shape = entityShapes.get(type)?.fields.get(key.replace(/Connection$/, ''));
    if (staying.includes(key))
      for (const [n, part] of [value].flat().entries())
        yield* idsIn(type, part, Array.isArray(value) ? `${at}[${n}]` : at);
    else if (shape?.kind === 'link') yield* idsIn(shape.target, value, at);
    else if (expected !== undefined)
      for (const id of [value?.eq, value?.in].flat()) if (typeof id === 'string') yield { expected, id, at };
  }
}
