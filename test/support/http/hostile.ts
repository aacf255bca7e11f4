/** A refusal, or an answer, by what clients look at. */
export interface Outcome {
  status: number;
  code: string | undefined;
  message: string;
  extensions: any;
}

/** A request by HTTP; to `/graphql` where no path is given. */
export type Sent = RequestInit & { path?: string };

export async function outcomeOf(
  { url }: { url: string },
  { path = '/graphql', ...init }: Sent,
): Promise<Outcome> {
  const response = await fetch(`${url}${path}`, init);
  const { errors, extensions } = (await response.json()) as any;
  return {
    status: response.status,
    code: errors?.[0]?.extensions?.code,
    message: errors?.[0]?.message ?? '',
    extensions,
  };
}

/** A POST of a value as JSON, or of a text as it is. */
export const post = (body: unknown, headers: Record<string, string> = {}): Sent => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** A GET as scripts send it: with the header that links and images of other sites cannot have. */
export const get = (parameters: Record<string, string>, headers?: Record<string, string>): Sent => ({
  path: `/graphql?${new URLSearchParams(parameters)}`,
  headers: headers ?? { 'apollo-require-preflight': 'true' },
});

export const times = (count: number, text: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => text(place)).join(' ');

export const nested = (count: number, open: string, inner: string, close: string): string =>
  open.repeat(count) + inner + close.repeat(count);

/** Fragments F0, F1, … of which each holds the next as `spread` says. */
export const chained = (
  levels: number,
  type: string,
  spread: (next: string) => string,
  last: string,
): string =>
  `${times(levels, (n) => `fragment F${n} on ${type} { ${spread(`F${n + 1}`)} }`)} fragment F${levels} on ${type} { ${last} }`;
