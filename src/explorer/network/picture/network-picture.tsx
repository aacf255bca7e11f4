import { type KeyboardEvent, memo, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import { useMeasured } from '../../elements/use-measured.ts';
import { text } from '../../messages/text.ts';
import type { NetworkEdge, NetworkNode } from '../model/network.ts';
import { Highlight } from './highlight.tsx';
import { lineOpacity, shapeOf, widthOf } from './marks.ts';
import { Label } from './node-label.tsx';
import { labelsOf, lineOf, type Mark, markAt, nextNode, placeOf, type Scene, type Size } from './scene.ts';
import { useZoom } from './use-zoom.ts';

/** Networks with fewer nodes need less room. */
const FEW = 20;

/**
 * A network as a picture to point at, to zoom and to go through with the arrow keys: a list of its nodes with one tab
 * stop, as in the ARIA Authoring Practices. What the pointer or the keyboard is at is drawn once more above the dimmed
 * rest, so that the rest need not be drawn again.
 */
export function NetworkPicture({
  scene,
  label,
  open,
  nameOf,
  onOpen,
}: {
  scene: Scene;
  label: string;
  /** The mark whose acts are open. */
  open: Mark | null;
  /** A node in words, for screen readers. */
  nameOf: (node: NetworkNode) => string;
  onOpen: (mark: Mark) => void;
}) {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const zoomed = useRef<SVGGElement>(null);
  const { zoom, actions } = useZoom(svg, zoomed);
  const size = useMeasured(svg, sizeOf) ?? unmeasured;
  const [pointed, setPointed] = useState<Mark | null>(null);
  /** The node of the keyboard, while the picture has the focus. */
  const [active, setActive] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const first = scene.ordered[0]?.id ?? null;
  const present = active !== null && scene.byId.has(active) ? active : first;

  // Another network has other marks, at other places.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the scene
  useEffect(() => {
    setPointed(null);
    actions.reset();
  }, [scene]);
  const openNode = open !== null && 'node' in open ? open.node : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it opens, not when the picture moves
  useEffect(() => goTo(openNode), [openNode]);

  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const found = markUnder(event);
    setPointed((before) => (isSame(before, found) ? before : found));
  };
  const markUnder = ({ clientX, clientY }: { clientX: number; clientY: number }): Mark | null => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined) return null;
    return markAt(scene, { x: clientX - box.left, y: clientY - box.top }, size, zoom);
  };
  const goTo = (node: string | null) => {
    if (node === null) return;
    setActive(node);
    const { x, y } = placeOf(scene, node, size);
    const [left, top] = [x * zoom.k + zoom.x, y * zoom.k + zoom.y];
    if (left < 0 || top < 0 || left > size.width || top > size.height) actions.center({ x, y });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || present === null) return;
    const act = actionOf(event.key, present);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const actionOf = (key: string, node: string): (() => void) | null => {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowLeft':
      case 'ArrowDown':
      case 'ArrowUp':
        return () => goTo(nextNode(scene, node, key, size));
      case 'Home':
        return () => goTo(first);
      case 'End':
        return () => goTo(scene.ordered.at(-1)?.id ?? null);
      case 'Enter':
      case ' ':
        return () => onOpen({ node });
      case '+':
      case '=':
        return actions.zoomIn;
      case '-':
        return actions.zoomOut;
      case '0':
        return actions.reset;
      default:
        return null;
    }
  };
  const highlighted = pointed ?? (hasFocus && present !== null ? { node: present } : open);
  const optionId = (node: string) => `${id}-${node}`;

  return (
    <div className="network-stage">
      <svg
        ref={svg}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that arrow keys go through
        role="listbox"
        aria-label={label}
        aria-activedescendant={present === null ? undefined : optionId(present)}
        tabIndex={0}
        // On paper the picture is as wide as the page.
        viewBox={size.width === 0 ? undefined : `0 0 ${size.width} ${size.height}`}
        className={[
          'network-picture',
          ...(pointed === null ? [] : ['network-pointed']),
          ...(scene.network.nodes.length < FEW ? ['network-small'] : []),
        ].join(' ')}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const found = markUnder(event);
          if (found !== null) onOpen(found);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setHasFocus(svg.current?.matches(':focus-visible') === true)}
        onBlur={() => setHasFocus(false)}
      >
        <g ref={zoomed}>
          <g className={highlighted === null ? undefined : 'network-rest'}>
            <Lines {...{ scene, size }} />
            <Marks {...{ scene, size, nameOf, optionId, openNode }} />
            <Labels {...{ scene, size, zoom }} />
          </g>
          {highlighted !== null && <Highlight mark={highlighted} {...{ scene, size, zoom }} />}
        </g>
      </svg>
      <div className="network-zoom">
        <ZoomButton sign="+" label={text('network.zoomIn')} act={actions.zoomIn} />
        <ZoomButton sign="−" label={text('network.zoomOut')} act={actions.zoomOut} />
        <ZoomButton sign="⟲" label={text('network.zoomReset')} act={actions.reset} />
      </div>
    </div>
  );
}

const ZoomButton = ({ sign, label, act }: { sign: string; label: string; act: () => void }) => (
  <button type="button" aria-label={label} title={label} onClick={act}>
    {sign}
  </button>
);

/** All lines of one width are one path: the browser draws six of them faster than a thousand. */
const Lines = memo(function Lines({ scene, size }: { scene: Scene; size: Size }) {
  const byWidth = new Map<number, NetworkEdge[]>();
  for (const edge of scene.network.edges) {
    const width = widthOf(scene.widths, edge);
    byWidth.set(width, [...(byWidth.get(width) ?? []), edge]);
  }
  return [...byWidth].map(([width, edges]) => (
    <path
      key={width}
      className="network-line"
      strokeWidth={width}
      strokeOpacity={lineOpacity(scene.network)}
      d={edges.map((edge) => lineOf(scene, edge, size)).join('')}
    />
  ));
});

const Marks = memo(function Marks({
  scene,
  size,
  nameOf,
  optionId,
  openNode,
}: {
  scene: Scene;
  size: Size;
  nameOf: (node: NetworkNode) => string;
  optionId: (node: string) => string;
  openNode: string | null;
}) {
  return scene.network.nodes.map((node) => {
    const { x, y } = placeOf(scene, node.id, size);
    return (
      <g
        key={node.id}
        id={optionId(node.id)}
        role="option"
        aria-selected={node.id === openNode}
        aria-label={nameOf(node)}
        transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      >
        <path
          className={`network-mark kind-${node.kind}`}
          d={shapeOf(node.kind, scene.radii.get(node.id) ?? 0)}
        />
      </g>
    );
  });
});

const Labels = memo(function Labels({
  scene,
  size,
  zoom,
}: {
  scene: Scene;
  size: Size;
  zoom: Parameters<typeof labelsOf>[3];
}) {
  return labelsOf(scene, scene.ordered, size, zoom).map((label) => (
    <Label key={label.id} {...{ label, scene, size, zoom }} />
  ));
});

const isSame = (one: Mark | null, other: Mark | null): boolean => {
  if (one === null || other === null) return one === other;
  if ('node' in one) return 'node' in other && one.node === other.node;
  return 'edge' in other && one.edge === other.edge;
};

const unmeasured: Size = { width: 0, height: 0 };
const sizeOf = ({ clientWidth: width, clientHeight: height }: Element): Size => ({ width, height });
