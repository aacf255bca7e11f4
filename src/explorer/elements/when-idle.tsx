import { type ReactNode, useEffect, useState } from 'react';

/** Safari has no idle callbacks. */
const DELAY_MS = 200;

/**
 * Draws what is folded, or beside the picture, once the browser has nothing else to do: what a reader looks at first need
 * not wait for it. It does not wait to be opened, since searching the page and printing it find what is folded.
 */
export function WhenIdle({ children }: { children: () => ReactNode }) {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const draw = () => setIsIdle(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(draw, DELAY_MS);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(draw);
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle ? children() : null;
}
