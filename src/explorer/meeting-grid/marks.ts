/** A part of a mark: a path in a box of 16 by 16, with the names of its colours. */
interface MarkPart {
  path: string;
  fill: 'mark' | 'grey' | 'page' | 'hatched';
  stroke: 'mark' | 'grey' | null;
}

const circle = (radius: number) =>
  `M${8 - radius} 8a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
const square = 'M2.5 2.5h11v11h-11Z';

/** The marks of a grid of meetings: circles and a diamond for what is recorded, grey squares for how much is coded. */
export const marks = {
  dot: [{ path: circle(6), fill: 'mark', stroke: 'mark' }],
  diamond: [{ path: 'M8 1L15 8L8 15L1 8Z', fill: 'mark', stroke: 'mark' }],
  ring: [{ path: circle(5), fill: 'page', stroke: 'mark' }],
  coded: [{ path: square, fill: 'grey', stroke: 'grey' }],
  partlyCoded: [
    { path: square, fill: 'page', stroke: 'grey' },
    { path: 'M2.5 2.5h11l-11 11Z', fill: 'grey', stroke: null },
  ],
  notCoded: [{ path: square, fill: 'hatched', stroke: 'grey' }],
} as const satisfies Record<string, readonly MarkPart[]>;
export type Mark = keyof typeof marks;
