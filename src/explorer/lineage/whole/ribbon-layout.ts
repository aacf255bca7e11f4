import { type Stage, stages } from '../texts/stages.ts';

/** How many uptakes lead from one stage to another. */
export interface StageCount {
  from: Stage;
  to: Stage;
  count: number;
}

export interface Ribbon extends StageCount {
  /** SVG path of its outline. */
  path: string;
  /** Its ends: the middles on the left and on the right. */
  start: number;
  end: number;
}

/** A stage on one side of the picture. */
export interface StageBar {
  stage: Stage;
  side: 'from' | 'to';
  count: number;
  y: number;
  height: number;
}

export interface RibbonLayout {
  width: number;
  height: number;
  ribbons: readonly Ribbon[];
  bars: readonly StageBar[];
}

export const BAR_WIDTH = 10;
/** Of a stage's heading, which is above its bar. */
export const HEADING = 26;
/** Room for each ribbon: its words are there, however thin it is. */
const SLOT = 30;
const MAX_THICKNESS = 120;
const MIN_THICKNESS = 2;
const SPACE = 18;

/**
 * Stages as bars, those of earlier texts on the left and those of later texts on the right, and between them a ribbon
 * for each pair, as thick as it has uptakes.
 */
export function ribbonLayout(counts: readonly StageCount[], width: number): RibbonLayout {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const thickness = (count: number) =>
    Math.max(MIN_THICKNESS, (count / most) * Math.min(MAX_THICKNESS, most * 12));
  const slot = (count: number) => Math.max(SLOT, thickness(count) + 4);
  const middles = { from: new Map<string, number>(), to: new Map<string, number>() };
  const bars: StageBar[] = [];
  let height = 0;
  for (const side of ['from', 'to'] as const) {
    const other = side === 'from' ? 'to' : 'from';
    let y = 0;
    for (const stage of stages) {
      const own = counts
        .filter((one) => one[side] === stage)
        .sort((one, two) => stages.indexOf(one[other]) - stages.indexOf(two[other]));
      if (own.length === 0) continue;
      y += HEADING;
      const top = y;
      for (const one of own) {
        middles[side].set(`${one.from} ${one.to}`, y + slot(one.count) / 2);
        y += slot(one.count);
      }
      const count = own.reduce((sum, one) => sum + one.count, 0);
      bars.push({ stage, side, count, y: top, height: y - top });
      y += SPACE;
    }
    height = Math.max(height, y - SPACE);
  }
  const [left, right, middle] = [BAR_WIDTH, width - BAR_WIDTH, width / 2];
  const ribbons = counts.map((one) => {
    const key = `${one.from} ${one.to}`;
    const [start, end] = [middles.from.get(key) ?? 0, middles.to.get(key) ?? 0];
    const half = thickness(one.count) / 2;
    const path = `M${left} ${start - half}C${middle} ${start - half} ${middle} ${end - half} ${right} ${end - half}V${end + half}C${middle} ${end + half} ${middle} ${start + half} ${left} ${start + half}Z`;
    return { ...one, path, start, end };
  });
  return { width, height, ribbons, bars };
}
