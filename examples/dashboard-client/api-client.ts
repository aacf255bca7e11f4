import type { TypedDocumentString } from './gql/graphql.ts';

/** What an answer contains besides its data. */
export interface AnswerExtensions {
  datasetVersion: number;
  requestId: string;
  cost: { requested: number; limit: number };
}

/** Thrown if a query is refused or fails. The table in docs/dashboards.md explains each `code`. */
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

/** An answer, and whether it comes from the cache. */
export interface Answered<Result> {
  data: Result;
  extensions: AnswerExtensions;
  isCached: boolean;
}

/** Sends typed queries to the API. */
export interface ApiClient {
  /**
   * @throws {ApiFailure} if the answer has errors: half an answer would mislead
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
 * A client that sends queries by GET and hash, so that their short addresses can be cached. It caches answers: one that is
 * still current returns as 304, without a body. Browsers do this by themselves.
 *
 * @param url such as `http://127.0.0.1:4000/graphql`
 */
export function createApiClient(url: string): ApiClient {
  const cache = new Map<string, { etag: string; body: Body }>();

  async function byHash(text: string, variables: unknown): Promise<Response> {
    const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(text) } };
    const parameters = { variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) };
    const address = `${url}?${new URLSearchParams(parameters)}`;
    const etag = cache.get(address)?.etag;
    const answer = await fetch(address, {
      // Without this header the GET could come from a link or image on any page, and is refused.
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
      const known = cache.get(first.url);
      if (first.status === 304 && known !== undefined) return answered(known.body, first.status, true);
      const body = (await first.json()) as Body;
      const etag = first.headers.get('etag');
      if (etag !== null) cache.set(first.url, { etag, body });
      if (body.errors?.[0]?.extensions?.code !== 'PERSISTED_QUERY_NOT_FOUND')
        return answered(body, first.status, false);
      const second = await byText(text, variables);
      return answered((await second.json()) as Body, second.status, false);
    },
  };
}

function answered<Result>(body: Body, status: number, isCached: boolean): Answered<Result> {
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new ApiFailure(error.message, error.extensions?.code ?? 'UNKNOWN', status);
  return { data: body.data as Result, extensions: body.extensions, isCached };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
