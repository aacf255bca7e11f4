/** One measured case: milliseconds, and the ratio to what it is held against in the same run. */
export interface BenchCase {
  name: string;
  p50: number;
  p95: number;
  ratio: number | null;
  target: number | null;
  note: string;
}
