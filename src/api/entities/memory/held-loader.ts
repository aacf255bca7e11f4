import type DataLoader from 'dataloader';
import type { ActDetails } from '../../../snapshot/entities/act-details.ts';
import type { HeldGraph } from '../../../snapshot/held-graph.ts';
import { perPosition } from '../../operation/per-position.ts';
import type { EntityReader } from '../entity-reader.ts';
import {
  HeldBoundError,
  type HeldReading,
  type HeldSelection,
  heldSelection,
} from './in-memory-selection.ts';

/** A position of the query: null where the library has to read it. */
interface Position {
  selection: HeldSelection | null;
  reading: HeldReading & { details: Map<string, ActDetails> };
}

/** How many rows a position may come to before the library reads it: some milliseconds' worth. */
const MAX_HELD_ROWS = 5_000;

/**
 * Reads things from memory where all that is selected on them is there; by another loader what is not.
 *
 * @param parts.details what acts say, for those of which that is not in memory
 */
export function createHeldLoader(parts: {
  held: HeldGraph;
  details: DataLoader<string, ActDetails | null>;
  otherwise: EntityReader;
}): EntityReader {
  const { held, details, otherwise } = parts;
  const positionAt = perPosition((type, info): Position => {
    const sets = info.fieldNodes.map(({ selectionSet }) => selectionSet);
    const { fragments, variableValues: variables } = info;
    return {
      selection: heldSelection(type, sets, { held, fragments, variables }),
      reading: { details: new Map(), rowsLeft: MAX_HELD_ROWS },
    };
  });
  return {
    async load(type, id, info) {
      const position = positionAt(type, info);
      const { selection, reading } = position;
      if (selection === null) return otherwise.load(type, id, info);
      if (selection.lacksDetails) {
        const found = await details.load(id);
        if (found !== null) reading.details.set(id, found);
      }
      try {
        const row = selection.row(id, reading);
        if (row !== null) return { ...row, __typename: type };
      } catch (error) {
        if (!(error instanceof HeldBoundError)) throw error;
        position.selection = null;
      }
      // Too much of it, or nothing: what the version does not hold may have come since.
      return otherwise.load(type, id, info);
    },
  };
}
