const PAGE = 20;

/** Where the hundredth page of twenty begins; with fewer acts, where the last twenty begin. */
export function startOfPage100(total: number): number {
  return Math.max(0, Math.min(99 * PAGE, total - PAGE));
}
