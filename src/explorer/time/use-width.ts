import type { RefObject } from 'react';
import { useMeasured } from '../elements/use-measured.ts';

/** The width of an element in whole pixels, kept up to date; null until it is drawn. */
export const useWidth = (element: RefObject<Element | null>): number | null => useMeasured(element, widthOf);

const widthOf = (element: Element): number => Math.floor(element.getBoundingClientRect().width);
