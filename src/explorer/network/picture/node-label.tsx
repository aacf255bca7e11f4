import type { PlacedLabel } from './place-labels.ts';
import { placeOf, type Scene, type Size, whole, type Zoom } from './scene.ts';

/** A label beside its node. It keeps its size, and its distance from the node, while the picture is enlarged. */
export function Label({
  label: { id, text, x, y, anchor, isBold },
  scene,
  size,
  zoom = whole,
}: {
  label: PlacedLabel;
  scene: Scene;
  size: Size;
  /** The zoom that the label was placed for. */
  zoom?: Zoom | undefined;
}) {
  const node = placeOf(scene, id, size);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" transform={`translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`}>
      <text
        className={isBold ? 'network-label network-label-bold' : 'network-label'}
        x={(x - node.x * zoom.k - zoom.x).toFixed(1)}
        y={(y - node.y * zoom.k - zoom.y).toFixed(1)}
        textAnchor={anchor}
      >
        {text}
      </text>
    </g>
  );
}
