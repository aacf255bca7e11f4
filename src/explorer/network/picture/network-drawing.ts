import { type Drawing, paper, svgText } from '../../layout/picture.ts';
import type { NodeKind } from '../model/network.ts';
import { inks, lineOpacity, shapeOf, widthOf } from './marks.ts';
import { labelsOf, placeOf, type Scene } from './scene.ts';

/** Large enough for the labels of some hundred nodes on a page. */
const SIZE = { width: 1200, height: 760 } as const;
const KEY = { height: 34, mark: 7 } as const;

/**
 * A network as a drawing: the whole of it, with the labels that have room.
 *
 * @param kinds the kinds of nodes that it has, with their names
 * @param notes what sizes and widths mean, and what is not shown
 */
export function networkDrawing(
  scene: Scene,
  kinds: readonly (readonly [NodeKind, string])[],
  notes: readonly string[],
): Drawing {
  const { network, radii, widths } = scene;
  const lines = network.edges.map((edge) => {
    const [a, b] = [placeOf(scene, edge.a, SIZE), placeOf(scene, edge.b, SIZE)];
    return `<path d="M${round(a.x)} ${round(a.y)}L${round(b.x)} ${round(b.y)}" stroke-width="${widthOf(widths, edge)}"/>`;
  });
  const marks = network.nodes.map(({ id, kind }) => {
    const { x, y } = placeOf(scene, id, SIZE);
    return `<path transform="translate(${round(x)} ${round(y)})" d="${shapeOf(kind, radii.get(id) ?? 0)}" fill="${inks[kind]}"/>`;
  });
  const labels = labelsOf(scene, scene.ordered, SIZE).map(({ text, x, y, anchor, isBold }) =>
    svgText([round(x), round(y)], text, `text-anchor="${anchor}"${isBold ? ' font-weight="600"' : ''}`),
  );
  let x = KEY.mark;
  const key = kinds.map(([kind, name]) => {
    const mark = `<path transform="translate(${x} ${SIZE.height + 18})" d="${shapeOf(kind, KEY.mark)}" fill="${inks[kind]}"/>`;
    const words = svgText([x + 14, SIZE.height + 22], name, 'font-size="12"');
    x += 40 + name.length * 7;
    return mark + words;
  });
  return {
    name: 'dialogue-graph-network',
    width: SIZE.width,
    height: SIZE.height + KEY.height,
    elements: [
      `<g fill="none" stroke="#7c858f" stroke-opacity="${lineOpacity(network)}">${lines.join('')}</g>`,
      `<g stroke="${paper.page}">${marks.join('')}</g>`,
      `<g font-size="12" stroke="${paper.page}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.join('')}</g>`,
      ...key,
    ].join(''),
    notes,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
