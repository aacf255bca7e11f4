import type { TypedDocumentString } from './gql/graphql.ts';

/** What an answer tells beside its data. */
export interface AnswerExtensions {
  datasetVersion: number;
  requestId: string;
  cost: { requested: number; limit: number };
}

/** Thrown where a question is refused or cannot be answered: `code` is one of the table in docs/dashboards.md. */
export class ApiFailure extends Error {
  override name = 'ApiFailure';
  readonly code: string;
  readonly status: number;

  constructor(message: string, code: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** An answer, and whether it was held already. */
export interface Answered<Result> {
  data: Result;
  extensions: AnswerExtensions;
  isHeld: boolean;
}

/** Asks the API typed questions. */
export interface ApiClient {
  /**
   * @throws {ApiFailure} when the answer has errors: a dashboard that shows half an answer would mislead
   */
  ask<Result, Variables>(
    question: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Answered<Result>>;
}

interface Body {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions: AnswerExtensions;
}

/**
 * A client that asks by GET and the query's hash, so that a question is a short address which caches can keep, and that keeps
 * the answers which it has: one that still holds comes back as 304, without a body. Browsers do the keeping themselves.
 *
 * @param url such as `http://127.0.0.1:4000/graphql`
 */
export function createApiClient(url: string): ApiClient {
  const held = new Map<string, { etag: string; body: Body }>();

  async function byHash(text: string, variables: unknown): Promise<Response> {
    const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(text) } };
    const parameters = { variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) };
    const address = `${url}?${new URLSearchParams(parameters)}`;
    const etag = held.get(address)?.etag;
    const answer = await fetch(address, {
      // A GET without this header could have been sent by any page's link or image, and is refused.
      headers: {
        'apollo-require-preflight': 'true',
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      },
    });
    return answer;
  }

  async function byText(text: string, variables: unknown): Promise<Response> {
    const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(text) } };
    return fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables, extensions }),
    });
  }

  return {
    async ask(question, variables) {
      const text = question.toString();
      const first = await byHash(text, variables);
      const known = held.get(first.url);
      if (first.status === 304 && known !== undefined) return answered(known.body, first.status, true);
      const body = (await first.json()) as Body;
      const etag = first.headers.get('etag');
      if (etag !== null) held.set(first.url, { etag, body });
      if (body.errors?.[0]?.extensions?.code !== 'PERSISTED_QUERY_NOT_FOUND')
        return answered(body, first.status, false);
      const second = await byText(text, variables);
      return answered((await second.json()) as Body, second.status, false);
    },
  };
}

function answered<Result>(body: Body, status: number, isHeld: boolean): Answered<Result> {
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new ApiFailure(error.message, error.extensions?.code ?? 'UNKNOWN', status);
  return { data: body.data as Result, extensions: body.extensions, isHeld };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
