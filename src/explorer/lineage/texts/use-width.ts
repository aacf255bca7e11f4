import { type RefObject, useSyncExternalStore } from 'react';
import { useMeasured } from '../../elements/use-measured.ts';

const NARROW = '(max-width: 48rem), print';

/** Whether the picture is for a narrow window or for paper. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(NARROW).matches,
  );

/** The width of an element, in sixteenths of the font size of the page. */
export const useWidth = (element: RefObject<Element | null>): number => useMeasured(element, widthOf) ?? 0;

function widthOf({ clientWidth }: Element): number {
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Math.floor(clientWidth / unit);
}
