import { type Drawing, paper, svgText } from '../../layout/picture.ts';
import { listText, text } from '../../messages/text.ts';
import type { Mark, MarkedState } from './map-marks.ts';
import { marks } from './map-marks.ts';
import { DOT_RADIUS, type WorldMap } from './world.ts';

/** The fills of the light theme. */
const fills: Record<Mark, string> = {
  PARTY: '#0b5cad',
  SIGNATORY: 'url(#signatory)',
  UNKNOWN: 'url(#unknown)',
  OTHER: paper.page,
  NONE: '#e6e8eb',
};
const OUTLINE = '#7c858f';
const PATTERNS = `<defs><pattern id="signatory" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#f0e2d1"/><circle cx="2.5" cy="2.5" r="1.3" fill="#b3701a"/></pattern><pattern id="unknown" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${paper.page}"/><path d="M0 0v5" stroke="${OUTLINE}" stroke-width="1.6"/></pattern></defs>`;
const KEY = { height: 24, swatch: 14, character: 7 };

/** The map with its key as a drawing. */
export function mapDrawing({
  map: { width, height, areas, dots },
  states,
  keyWords,
  organizations,
  notes,
}: {
  map: WorldMap;
  /** By country code. */
  states: ReadonlyMap<string, MarkedState>;
  /** The words of each mark on the map. */
  keyWords: Partial<Record<Mark, string>>;
  /** Organizations with their status: they are on no map. */
  organizations: readonly string[];
  notes: readonly string[];
}): Drawing {
  const markOf = (code: string | null): Mark => states.get(code ?? '')?.mark ?? 'NONE';
  const outlined = (mark: Mark) =>
    `fill="${fills[mark]}" stroke="${mark === 'PARTY' ? paper.page : OUTLINE}"`;
  const shown = marks.filter((mark) => keyWords[mark] !== undefined);
  let x = 0;
  const key = shown.map((mark) => {
    const words = keyWords[mark] ?? '';
    const at = x;
    x += KEY.swatch + 8 + words.length * KEY.character + 20;
    return `<rect x="${at}" y="${height + 12}" width="${KEY.swatch}" height="${KEY.swatch}" ${outlined(mark)}/>${svgText([at + KEY.swatch + 8, height + 24], words)}`;
  });
  return {
    name: 'dialogue-graph-treaties',
    width: Math.max(width, x),
    height: height + 12 + KEY.height,
    elements: [
      PATTERNS,
      ...areas.map(({ iso3, path }) => `<path d="${path}" ${outlined(markOf(iso3))} stroke-width="0.5"/>`),
      ...dots.map(
        (dot) => `<circle cx="${dot.x}" cy="${dot.y}" r="${DOT_RADIUS}" ${outlined(markOf(dot.iso3))}/>`,
      ),
      ...key,
    ].join(''),
    notes: [
      ...(organizations.length === 0
        ? []
        : [text('treaties.organizationsNote', { list: listText(organizations) })]),
      ...notes,
    ],
  };
}
