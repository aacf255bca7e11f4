/** A view in the navigation. */
interface ViewRow {
  /** The message with its name. */
  label: string;
  /** Whether it shows what the filter of the address selects: the filter stays from one such view to another. */
  isFiltered: boolean;
}

/** The views by path, in the order of the navigation. Each has its page in `app.tsx`, and its address in the server's `page-files.ts`. */
export const views = {
  '/': { label: 'frame.overview', isFiltered: false },
  '/matrix': { label: 'frame.matrix', isFiltered: true },
  '/timeline': { label: 'frame.timeline', isFiltered: true },
  '/acts': { label: 'frame.points', isFiltered: true },
  '/lineage': { label: 'frame.lineage', isFiltered: false },
} as const satisfies Record<string, ViewRow>;
export type ViewPath = keyof typeof views;

const rows: Readonly<Record<string, ViewRow>> = views;

/** Whether the page at a path is a view of what the filter selects. */
export const isFilteredView = (path: string): boolean => rows[path]?.isFiltered === true;
