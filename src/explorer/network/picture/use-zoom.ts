import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom as zoomBehavior, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from './positions.ts';
import { whole, type Zoom } from './scene.ts';

const MAX_ZOOM = 12;
const STEP = 1.5;

/** How to change the zoom by buttons and keys. */
export interface ZoomActions {
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** Moves a point of the picture to its middle. */
  center(point: Point): void;
}

/**
 * Zooms and moves a group of an SVG element: by dragging, by the wheel with Ctrl (alone, it scrolls the page), by two
 * fingers (one scrolls the page), and by the actions. While it moves, only the group's `transform` and `--inverse`
 * change; the zoom that is returned follows when it rests.
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  group: RefObject<SVGGElement | null>,
): { zoom: Zoom; actions: ZoomActions } {
  const [zoom, setZoom] = useState<Zoom>(whole);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const made = zoomBehavior<SVGSVGElement, unknown>()
      .scaleExtent([1, MAX_ZOOM])
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
        if (window.TouchEvent !== undefined && event instanceof TouchEvent) return event.touches.length > 1;
        return !(event instanceof MouseEvent) || event.button === 0;
      })
      .extent(() => [
        [0, 0],
        [element.clientWidth, element.clientHeight],
      ])
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        group.current?.setAttribute('transform', transform.toString());
        group.current?.style.setProperty('--inverse', String(1 / transform.k));
      })
      .on('end', ({ transform: { x, y, k } }: D3ZoomEvent<SVGSVGElement, unknown>) => setZoom({ x, y, k }));
    behavior.current = made;
    const selection = select(element).call(made).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [svg, group]);
  const actions = useMemo((): ZoomActions => {
    const act =
      (call: (made: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => () => {
        if (behavior.current !== null && svg.current !== null) call(behavior.current, svg.current);
      };
    return {
      zoomIn: act((made, element) => made.scaleBy(select(element), STEP)),
      zoomOut: act((made, element) => made.scaleBy(select(element), 1 / STEP)),
      reset: act((made, element) => made.transform(select(element), zoomIdentity)),
      center: ({ x, y }) => act((made, element) => made.translateTo(select(element), x, y))(),
    };
  }, [svg]);
  return { zoom, actions };
}
