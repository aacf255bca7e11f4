import { cpus, totalmem } from 'node:os';
import type { BenchCase } from './bench-case.ts';

/** The machine that something was measured on. */
export const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}`;

/** Measured cases as lines of text. */
export function report(cases: readonly BenchCase[]): string {
  return cases
    .flatMap(({ name, p50, p95, p99, perSecond, p99OfMany, ratio, target, note, peers = {} }) => {
      const against =
        ratio === null ? '' : `  ratio ${ratio.toFixed(3)}${target === null ? '' : ` (target ${target})`}`;
      const line = `${name.padEnd(48)} ${times({ p50, p95, p99, perSecond, p99OfMany })}${against}  ${note}`;
      const others = Object.entries(peers).map(
        ([peer, measured]) => `  ${`beside ${peer}`.padEnd(46)} ${times(measured)}`,
      );
      return [line, ...others];
    })
    .join('\n');
}

type Times = { [Name in 'p50' | 'p95' | 'p99' | 'perSecond' | 'p99OfMany']?: number | null | undefined };

function times({ p50, p95, p99, perSecond, p99OfMany }: Times): string {
  if (p50 == null) return '';
  const many = perSecond == null ? '' : `, of many at once ${perSecond} a second, p99 ${p99OfMany}`;
  return `${String(p50).padStart(9)} ms${p95 == null ? '' : `, p95 ${p95}`}${p99 == null ? '' : `, p99 ${p99}`}${many}`;
}
