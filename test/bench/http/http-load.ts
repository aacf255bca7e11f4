import { Agent, request } from 'node:http';
import type { BenchQuestion } from './peer.ts';

/** Milliseconds of single requests one after the other, and requests a second of many clients at once. */
export interface Measured {
  p50: number;
  p95: number;
  p99: number;
  /** Of so many clients at once. */
  perSecond: number | null;
  p99OfMany: number | null;
}

/** How long and how often to measure. */
export interface Pace {
  /** Requests at least, and at least for so long. */
  rounds: number;
  ms: number;
  /** Clients at once; 0 for none. */
  clients: number;
}

/** Sends GraphQL by HTTP over connections that stay open. */
export class HttpClient {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(url: string) {
    this.#url = url;
  }

  /** @throws {Error} when the answer has errors */
  async ask({ query, variables }: Pick<BenchQuestion, 'query' | 'variables'>): Promise<any> {
    const { data, errors } = JSON.parse(await this.#send(JSON.stringify({ query, variables })));
    if (errors !== undefined) throw new Error(`${JSON.stringify(errors).slice(0, 500)}\n${query}`);
    return data;
  }

  /** Measures a query that is warm already. */
  async measure({ query, variables }: BenchQuestion, pace: Pace): Promise<Measured> {
    const body = JSON.stringify({ query, variables });
    const single = await timed(() => this.#send(body), pace);
    if (pace.clients === 0) return { ...quantiles(single), perSecond: null, p99OfMany: null };
    const began = performance.now();
    const many = await Promise.all(
      Array.from({ length: pace.clients }, () =>
        timed(() => this.#send(body), { rounds: Math.ceil(pace.rounds / pace.clients), ms: pace.ms }),
      ),
    );
    const all = many.flat();
    return {
      ...quantiles(single),
      perSecond: round((all.length * 1_000) / (performance.now() - began)),
      p99OfMany: quantiles(all).p99,
    };
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        this.#url,
        {
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () => resolve(Buffer.concat(parts).toString()));
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

/** The milliseconds that each of many runs takes, one after the other. */
export async function timed(
  work: () => Promise<unknown>,
  { rounds, ms }: Pick<Pace, 'rounds' | 'ms'>,
): Promise<number[]> {
  const took: number[] = [];
  const began = performance.now();
  while (took.length < rounds || performance.now() - began < ms) {
    const from = performance.now();
    await work();
    took.push(performance.now() - from);
  }
  return took;
}

/** The middle and the slow end of some durations. */
export function quantiles(took: readonly number[]): Pick<Measured, 'p50' | 'p95' | 'p99'> {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const round = (value: number) => Math.round(value * 100) / 100;
