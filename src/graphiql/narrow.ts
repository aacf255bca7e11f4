/** Whether a panel covers the editor, for lack of room beside it. The same width as in `page.css`. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 760px)').matches;
