/** Whether there is no room for a panel beside the editor: it then covers it. As in `page.css`. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 760px)').matches;
