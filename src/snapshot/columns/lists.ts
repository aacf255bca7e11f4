/** Lists of numbers, one after the other: list `n` is `values[starts[n]]` up to below `values[starts[n + 1]]`. */
export interface Lists {
  starts: Uint32Array<ArrayBuffer>;
  values: Uint32Array<ArrayBuffer>;
}

/** One of the lists. */
export function listAt({ starts, values }: Lists, position: number): Uint32Array<ArrayBuffer> {
  return values.subarray(starts[position], starts[position + 1]);
}

/**
 * For each number from 0 to below `count`, the positions that it is paired with.
 *
 * @param each goes through all numbers with their positions; called twice, so that nothing has to be kept
 */
export function invert(count: number, each: (add: (value: number, position: number) => void) => void): Lists {
  const starts = new Uint32Array(count + 1);
  each((value) => {
    (starts[value + 1] as number) += 1;
  });
  for (let value = 0; value < count; value += 1) (starts[value + 1] as number) += starts[value] as number;
  const next = starts.slice(0, count);
  const values = new Uint32Array(starts[count] as number);
  each((value, position) => {
    values[next[value] as number] = position;
    (next[value] as number) += 1;
  });
  return { starts, values };
}

/** For each number from 0 to below `count`, its positions in a row; numbers out of bounds are skipped. */
export function positionsByValue(row: ArrayLike<number>, count: number): Lists {
  return invert(count, (add) => {
    for (let position = 0; position < row.length; position += 1) {
      const value = row[position] as number;
      if (value >= 0 && value < count) add(value, position);
    }
  });
}

/** The position of each key in a row of unique keys. */
export function indexByKey(keys: Iterable<string>): Map<string, number> {
  return new Map([...keys].map((key, position) => [key, position]));
}
