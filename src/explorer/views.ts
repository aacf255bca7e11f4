/** The views of what a filter selects: loaded when one is opened. */
export { ActsView } from './acts/acts-view.tsx';
export { MatrixView } from './matrix/matrix-view.tsx';
export { TimelineView } from './timeline/timeline-view.tsx';
