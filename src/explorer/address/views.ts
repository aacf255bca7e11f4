/** A view in the navigation. */
interface ViewRow {
  /** The message with its name. */
  label: string;
  /** Whether it shows what the filter of the address selects: the filter stays from one such view to another. */
  isFiltered: boolean;
  /** Where it is in the navigation. */
  group: ViewGroup;
}

/** The groups of the navigation, in its order, with the message that names each; the first needs no name. */
export const viewGroups = {
  start: null,
  counts: 'frame.counts',
  relations: 'frame.relations',
  coverage: 'frame.coverage',
} as const;
export type ViewGroup = keyof typeof viewGroups;

/** The views by path, in the order of the navigation. Each has its page in `app.tsx`, and its address in the server's `page-files.ts`. */
export const views = {
  '/': { label: 'frame.overview', isFiltered: false, group: 'start' },
  '/matrix': { label: 'frame.matrix', isFiltered: true, group: 'counts' },
  '/timeline': { label: 'frame.timeline', isFiltered: true, group: 'counts' },
  '/acts': { label: 'frame.points', isFiltered: true, group: 'counts' },
  '/compare': { label: 'frame.compare', isFiltered: true, group: 'counts' },
  '/network': { label: 'frame.network', isFiltered: true, group: 'relations' },
  '/paths': { label: 'frame.paths', isFiltered: false, group: 'relations' },
  '/lineage': { label: 'frame.lineage', isFiltered: false, group: 'relations' },
  '/gaps': { label: 'frame.gaps', isFiltered: true, group: 'coverage' },
  '/attendance': { label: 'frame.attendance', isFiltered: false, group: 'coverage' },
  '/treaties': { label: 'frame.treaties', isFiltered: false, group: 'coverage' },
} as const satisfies Record<string, ViewRow>;

const rows: Readonly<Record<string, ViewRow>> = views;

/** Whether the page at a path is a view of what the filter selects. */
export const isFilteredView = (path: string): boolean => rows[path]?.isFiltered === true;
