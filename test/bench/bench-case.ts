import type { Measured } from './http/http-load.ts';

/** One measured case: milliseconds (null where it is not of time), and the ratio to what it is compared with in the same run. */
export interface BenchCase {
  name: string;
  p50: number | null;
  p95: number | null;
  ratio: number | null;
  target: number | null;
  note: string;
  /** What else was measured of it, and of its peers by name. */
  p99?: number;
  perSecond?: number | null;
  p99OfMany?: number | null;
  peers?: Record<string, Partial<Measured>>;
}

/** A case without a target. */
export function untargeted(name: string, ms: number | null, note: string): BenchCase {
  const rounded = ms === null ? null : Math.round(ms);
  return { name, p50: rounded, p95: rounded, ratio: null, target: null, note };
}
