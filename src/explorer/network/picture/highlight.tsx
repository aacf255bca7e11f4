import { numberText } from '../../labels/dates.ts';
import type { NetworkEdge, NetworkNode } from '../model/network.ts';
import { shapeOf, widthOf } from './marks.ts';
import { Label } from './node-label.tsx';
import { labelsOf, lineOf, type Mark, placeOf, type Scene, type Size, type Zoom } from './scene.ts';

/** A node with its neighbours, or an edge with its ends, above the rest of the picture. */
export function Highlight({ mark, scene, size, zoom }: { mark: Mark; scene: Scene; size: Size; zoom: Zoom }) {
  const { edges, ids } = partOf(scene, mark);
  const nodes = ids.flatMap((id) => scene.byId.get(id) ?? []);
  const [first] = nodes;
  if (first === undefined) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" className="network-overlay">
      {edges.map((edge) => (
        <path
          key={`${edge.a} ${edge.b}`}
          className="network-line network-near"
          strokeWidth={Math.max(1.5, widthOf(scene.widths, edge))}
          d={lineOf(scene, edge, size)}
        />
      ))}
      {nodes.map((node) => (
        <HighlightedMark
          key={node.id}
          isPresent={'node' in mark && node === first}
          {...{ node, scene, size }}
        />
      ))}
      {labelsOf(scene, nodes, size, zoom).map((label) => (
        <Label key={label.id} {...{ label, scene, size, zoom }} />
      ))}
      {'edge' in mark && <CountOf edge={mark.edge} {...{ scene, size }} />}
    </g>
  );
}

/** The edges and nodes of a mark: the node itself first, then its neighbours by how strongly they are linked. */
function partOf({ neighbours }: Scene, mark: Mark): { edges: NetworkEdge[]; ids: string[] } {
  if ('edge' in mark) return { edges: [mark.edge], ids: [mark.edge.a, mark.edge.b] };
  const near = [...(neighbours.get(mark.node) ?? [])].sort(([, one], [, other]) => other.count - one.count);
  return { edges: near.map(([, edge]) => edge), ids: [mark.node, ...near.map(([id]) => id)] };
}

function HighlightedMark({
  node: { id, kind },
  isPresent,
  scene,
  size,
}: {
  node: NetworkNode;
  isPresent: boolean;
  scene: Scene;
  size: Size;
}) {
  const { x, y } = placeOf(scene, id, size);
  const radius = scene.radii.get(id) ?? 0;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {isPresent && <circle className="network-ring" r={radius + 6} />}
      <path className={`network-mark kind-${kind}`} d={shapeOf(kind, radius)} />
    </g>
  );
}

/** The count of an edge, in its middle. */
function CountOf({ edge, scene, size }: { edge: NetworkEdge; scene: Scene; size: Size }) {
  const [a, b] = [placeOf(scene, edge.a, size), placeOf(scene, edge.b, size)];
  return (
    <g transform={`translate(${((a.x + b.x) / 2).toFixed(1)} ${((a.y + b.y) / 2).toFixed(1)})`}>
      <text className="network-label network-label-bold" y="4" textAnchor="middle">
        {numberText(edge.count)}
      </text>
    </g>
  );
}
