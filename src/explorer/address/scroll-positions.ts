/**
 * How far each entry of the browser's history was scrolled, so that whoever goes back finds what they had left. The browser's
 * own memory knows neither tables that scroll by themselves nor lists that are drawn after the event.
 */
class ScrollPositions {
  readonly #ofEntries = new Map<string, { page: number; table: readonly [x: number, y: number] }>();
  #entries = 0;

  constructor() {
    window.history.scrollRestoration = 'manual';
    document.addEventListener('scroll', () => this.#record(), { capture: true, passive: true });
  }

  /** The state of a new entry of the history. */
  newEntry(): { entry: string } {
    this.#entries += 1;
    return { entry: `${performance.timeOrigin} ${this.#entries}` };
  }

  /** Scrolls as the present entry was scrolled when it was left; whether it had been seen before. */
  restore(): boolean {
    const saved = this.#ofEntries.get(this.#entry);
    if (saved === undefined) return false;
    this.#table()?.scrollTo(...saved.table);
    window.scrollTo(0, saved.page);
    return true;
  }

  get #entry(): string {
    return window.history.state?.entry ?? 'first';
  }

  #table(): Element | null {
    return document.querySelector('.table-scroll');
  }

  #record(): void {
    const table = this.#table();
    this.#ofEntries.set(this.#entry, {
      page: window.scrollY,
      table: [table?.scrollLeft ?? 0, table?.scrollTop ?? 0],
    });
  }
}

export const scrollPositions = new ScrollPositions();
