import { type Drawing, paper, svgText, wrapped } from '../layout/picture.ts';
import { text } from '../messages/text.ts';
import type { ShownPath } from './path-chain.tsx';
import { nodeKind, nodeName, stepNote, stepWords } from './step-words.ts';

const NODE = { width: 176, characters: 26, lines: 6 };
const STEP = { width: 132, characters: 19 };
const LINE = 15;
const GAP = 28;

/** At most so many lines, the last one with an ellipsis where the text goes on. */
function lines(words: string, characters: number, max: number): string[] {
  const all = wrapped(words, characters);
  return all.length <= max ? all : [...all.slice(0, max - 1), `${all[max - 1]} …`];
}

/** Paths below one another, each a row of names with arrows between them. */
export function pathsDrawing(paths: readonly ShownPath[]): Drawing {
  const across = NODE.width + STEP.width;
  let y = 0;
  const rows = paths.map((path) => {
    const nodes = path.nodes.map((node) => ({
      kind: nodeKind(node),
      name: lines(nodeName(node), NODE.characters, NODE.lines),
    }));
    const height = Math.max(...nodes.map(({ name }) => name.length)) * LINE + 34;
    const middle = y + height / 2;
    const boxes = nodes.map(({ kind, name }, at) => {
      const x = at * across;
      const top = middle - (name.length * LINE + 34) / 2;
      return [
        `<rect x="${x}" y="${top}" width="${NODE.width}" height="${name.length * LINE + 34}" rx="4" fill="${paper.page}" stroke="${paper.line}"/>`,
        svgText([x + 10, top + 17], kind, `font-size="10" fill="${paper.quiet}"`),
        ...name.map((line, index) => svgText([x + 10, top + 34 + index * LINE], line, 'font-size="12"')),
      ].join('');
    });
    const arrows = path.steps.map((step, at) => {
      const x = at * across + NODE.width;
      const words = lines(stepWords(step), STEP.characters, 3);
      const note = stepNote(step);
      return [
        `<path d="M${x + 8} ${middle}H${x + STEP.width - 8}m-6 -4l6 4l-6 4" fill="none" stroke="${paper.quiet}"/>`,
        ...words.map((line, index) =>
          svgText(
            [x + STEP.width / 2, middle - 7 - (words.length - 1 - index) * 13],
            line,
            'text-anchor="middle" font-size="11"',
          ),
        ),
        ...lines(note, STEP.characters + 3, 2).map((line, index) =>
          svgText(
            [x + STEP.width / 2, middle + 15 + index * 12],
            line,
            `text-anchor="middle" font-size="10" fill="${paper.quiet}"`,
          ),
        ),
      ].join('');
    });
    y += height + GAP;
    return [...boxes, ...arrows].join('');
  });
  const most = Math.max(...paths.map(({ nodes }) => nodes.length));
  return {
    name: 'dialogue-graph-paths',
    width: most * across - STEP.width,
    height: y - GAP,
    elements: rows.join(''),
    notes: [text('paths.pictureNote')],
  };
}
