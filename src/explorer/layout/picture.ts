/** What a view draws, without a frame: SVG elements that begin at 0, 0 and use no styles of the page. */
export interface Drawing {
  /** The beginning of the file's name: `dialogue-graph-matrix`. */
  name: string;
  /** In SVG units. */
  width: number;
  height: number;
  elements: string;
  /** What the marks mean, a line each. */
  notes: readonly string[];
}

/** What a picture says about itself, so that it can be cited wherever it is pasted. */
export interface PictureSource {
  /** The sentence of the view, with its filter. */
  sentence: string;
  /** The sources of what is drawn. */
  sources: string;
  /** The site, the dataset version and the address. */
  origin: string;
}

/** A picture to download: SVG without references to other files. */
export interface Picture {
  name: string;
  svg: string;
  width: number;
  height: number;
}

/** The colours of the light theme, since most pictures are printed. */
export const paper = {
  page: '#ffffff',
  ink: '#14171a',
  quiet: '#555d66',
  line: '#d5dade',
  hatch: '#b5bbc3',
  mark: '#246cad',
} as const;
const MARGIN = 24;
const MIN_WIDTH = 720;
/** `character` is the mean width of a character, in parts of the font size: the title is bold. */
const TITLE = { size: 15, height: 20, character: 0.62 };
const NOTE = { size: 11, height: 15, character: 0.55 };

/** A drawing with its sentence above it, and below it what the marks mean and where it is from. */
export function framed(drawing: Drawing, { sentence, sources, origin }: PictureSource): Picture {
  const width = Math.max(drawing.width + MARGIN * 2, MIN_WIDTH);
  const charactersOf = ({ size, character }: typeof TITLE) =>
    Math.floor((width - MARGIN * 2) / (size * character));
  const title = wrapped(sentence, charactersOf(TITLE));
  const notes = [...drawing.notes, sources, origin]
    .filter((note) => note !== '')
    .flatMap((note) => wrapped(note, charactersOf(NOTE)));
  const top = MARGIN + title.length * TITLE.height + 16;
  const bottom = top + drawing.height + 16;
  const height = bottom + notes.length * NOTE.height + MARGIN;
  const elements = [
    ...title.map((line, at) =>
      svgText([MARGIN, MARGIN + 14 + at * TITLE.height], line, `font-size="${TITLE.size}" font-weight="600"`),
    ),
    `<g transform="translate(${MARGIN} ${top})">${drawing.elements}</g>`,
    ...notes.map((line, at) =>
      svgText(
        [MARGIN, bottom + NOTE.size + at * NOTE.height],
        line,
        `font-size="${NOTE.size}" fill="${paper.quiet}"`,
      ),
    ),
  ];
  return {
    name: drawing.name,
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="${paper.ink}"><title>${escapeXml(sentence)}</title><rect width="${width}" height="${height}" fill="${paper.page}"/>${elements.join('')}</svg>`,
  };
}

/** Text at a point, its baseline at y. */
export const svgText = (at: readonly [x: number, y: number], words: string, attributes = ''): string =>
  `<text x="${at[0]}" y="${at[1]}" ${attributes}>${escapeXml(words)}</text>`;

/** A hatched fill, for what is not known, by the id that marks refer to. */
export const hatched = (id: string, size = 6): string =>
  `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${size}" height="${size}" fill="${paper.page}"/><path d="M0 0v${size}" stroke="${paper.hatch}" stroke-width="2"/></pattern>`;

/** The fills of counts: `unknown`, hatched, where nothing is coded, and `part`, dotted, where only part is. */
export const countPatterns = `<defs>${hatched('unknown')}<pattern id="part" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${paper.page}"/><circle cx="3" cy="3" r="0.7" fill="${paper.hatch}"/></pattern></defs>`;

/** Text escaped for SVG. */
export const escapeXml = (words: string): string =>
  words.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** A label of at most so many characters, with an ellipsis where it is cut. */
export const cut = (label: string, max: number): string =>
  [...label].length <= max ? label : `${[...label].slice(0, max - 1).join('')}…`;

/** Text in lines of at most `max` characters; a longer word is a line by itself. */
export function wrapped(words: string, max: number): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > max) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);
}

const PIXELS_PER_UNIT = 2;
/** Browsers draw no larger image. */
const MAX_PIXELS = 16_000;

/** How many pixels of a PNG a unit of its picture has: two, for sharp print, unless the image would be too large. */
export const pixelsPerUnit = ({ width, height }: Pick<Picture, 'width' | 'height'>): number =>
  Math.min(PIXELS_PER_UNIT, MAX_PIXELS / Math.max(width, height));
