/**
 * How often a property is tried: `count` times in every run of the suite, more for a longer look, as by
 * `RUNS=20 npx vitest run test/unit/dialogues`.
 */
export function runs(count: number): number {
  return Math.ceil(count * Number(process.env['RUNS'] ?? 1));
}
