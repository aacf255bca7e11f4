/** Lists of numbers one behind the other: list `n` is `values[starts[n]]` up to below `values[starts[n + 1]]`. */
export interface Lists {
  starts: Uint32Array<ArrayBuffer>;
  values: Uint32Array<ArrayBuffer>;
}

/** How many lists there are. */
export function countOf({ starts }: Pick<Lists, 'starts'>): number {
  return starts.length - 1;
}

/** One of the lists. */
export function listAt({ starts, values }: Lists, place: number): Uint32Array<ArrayBuffer> {
  return values.subarray(starts[place], starts[place + 1]);
}

/** For each number from 0 to below `count` the places of the lists that hold it, rising. */
export function inverted(lists: { starts: Uint32Array; values: ArrayLike<number> }, count: number): Lists {
  const { starts: from, values: held } = lists;
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < held.length; at += 1) (starts[(held[at] as number) + 1] as number) += 1;
  for (let value = 0; value < count; value += 1) (starts[value + 1] as number) += starts[value] as number;
  const next = starts.slice(0, count);
  const values = new Uint32Array(held.length);
  for (let list = 0; list + 1 < from.length; list += 1) {
    const end = from[list + 1] as number;
    for (let at = from[list] as number; at < end; at += 1) {
      const value = held[at] as number;
      values[next[value] as number] = list;
      (next[value] as number) += 1;
    }
  }
  return { starts, values };
}

/** For each number from 0 to below `count` the places in a row where it stands; numbers out of bounds are passed over. */
export function placesByValue(row: ArrayLike<number>, count: number): Lists {
  const starts = new Uint32Array(row.length + 1);
  const values: number[] = [];
  for (let place = 0; place < row.length; place += 1) {
    const value = row[place] as number;
    if (value >= 0 && value < count) values.push(value);
    starts[place + 1] = values.length;
  }
  return inverted({ starts, values }, count);
}
