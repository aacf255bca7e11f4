/**
 * The scroll position of each entry of the browser's history, restored by the back button. The browser does not restore
 * tables that scroll by themselves, or lists that are drawn after the event.
 */
class ScrollPositions {
  readonly #ofEntries = new Map<string, { page: number; table: readonly [x: number, y: number] }>();
  #entry = presentEntry();
  #entries = 0;

  constructor() {
    window.history.scrollRestoration = 'manual';
    // The page being left is still there: React, which listens too, has not been called yet.
    window.addEventListener('popstate', () => {
      if (presentEntry() === this.#entry) {
        // Replaced, not left: it stays where it is scrolled to.
        this.#ofEntries.delete(this.#entry);
        return;
      }
      const table = scrolledTable();
      this.#ofEntries.set(this.#entry, {
        page: window.scrollY,
        table: [table?.scrollLeft ?? 0, table?.scrollTop ?? 0],
      });
      this.#entry = presentEntry();
    });
  }

  /** The state of a new entry of the history. */
  newEntry(): { entry: string } {
    this.#entries += 1;
    return { entry: `${performance.timeOrigin} ${this.#entries}` };
  }

  /** Scrolls to the position of the current entry when it was left; returns whether there is one. */
  restore(): boolean {
    const saved = this.#ofEntries.get(this.#entry);
    if (saved === undefined) return false;
    this.restoreTable();
    this.#scrollTo(saved.page);
    return true;
  }

  /** Scrolls the page as soon as it is long enough: pictures are drawn once their width is known, and lists after them. */
  #scrollTo(position: number): void {
    const listening = new AbortController();
    const stop = () => {
      growth.disconnect();
      listening.abort();
    };
    const growth = new ResizeObserver(() => {
      window.scrollTo(0, position);
      if (Math.abs(window.scrollY - position) < 1) stop();
    });
    growth.observe(document.body);
    // The reader scrolls, or goes elsewhere.
    for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown', 'popstate'])
      window.addEventListener(event, stop, { signal: listening.signal });
  }

  /** Scrolls the table to its position when the current entry was left, for tables that are drawn after their page. */
  restoreTable(): void {
    const saved = this.#ofEntries.get(this.#entry);
    if (saved !== undefined) scrolledTable()?.scrollTo(...saved.table);
  }
}

const presentEntry = (): string => window.history.state?.entry ?? 'first';
const scrolledTable = (): Element | null => document.querySelector('.table-scroll');

export const scrollPositions = new ScrollPositions();
