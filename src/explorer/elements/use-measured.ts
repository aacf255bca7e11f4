import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * What a function finds of an element, such as its width, measured again when its size changes; null until it is drawn.
 *
 * @param measure must be the same function at each call
 */
export function useMeasured<Found>(
  element: RefObject<Element | null>,
  measure: (element: Element) => Found,
): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const update = () => setFound(() => measure(measured));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, measure]);
  return found;
}
