/**
 * Writes items in order. When an item has sent all of its statements, so that only its commit is left, the next begins,
 * if it may. At most one commits while another writes, so that no two wait for each other.
 *
 * @param write writes an item and calls `sent` when only the commit is left
 * @param mayOverlap whether `next` may begin before `before` has been committed
 * @throws the error of the first failed write, once no write is running; later items are not begun
 */
export async function overlappingWrites<Item>(
  items: readonly Item[],
  write: (item: Item, sent: () => void) => Promise<void>,
  mayOverlap: (before: Item, next: Item) => boolean,
): Promise<void> {
  let before: { item: Item; done: Promise<void> } | null = null;
  let newest: Promise<void> = Promise.resolve();
  try {
    for (const item of items) {
      if (before !== null && !mayOverlap(before.item, item)) await before.done;
      await new Promise<void>((resolve, reject) => {
        newest = write(item, resolve);
        newest.then(resolve, reject);
      });
      await before?.done;
      before = { item, done: newest };
    }
    await newest;
  } finally {
    await Promise.allSettled([before?.done, newest]);
  }
}
