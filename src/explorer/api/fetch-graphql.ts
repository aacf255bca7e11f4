import type { TypedDocumentString } from '../gql/graphql.ts';
import { text } from '../messages/text.ts';
import { noteVersion } from './query-client.ts';

/** A request without a complete result; half a result would mislead. */
export class RequestError extends Error {
  override name = 'RequestError';
  /** `UNREACHABLE`, `TOO_SLOW`, `REFUSED`, or a code of the API. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const TIMEOUT_MS = 30_000;
/** Servers accept request lines and headers of 16 KB altogether: longer queries go by POST. */
export const MAX_URL_LENGTH = 12_000;

interface ResponseBody<Result> {
  data?: Result;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { datasetVersion?: number; unpublished?: boolean };
}

/**
 * Sends a query to the API. It goes by GET, so that the browser keeps the response and only revalidates it; a query
 * that is too long for a URL goes by POST.
 *
 * @throws {RequestError} if there is no response, or one with errors
 * @throws {DOMException} AbortError if `signal` is aborted
 */
export async function fetchGraphQL<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const query = document.toString();
  const url = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const request =
    url.length <= MAX_URL_LENGTH
      ? new Request(url, { headers: { 'apollo-require-preflight': 'true' } })
      : new Request('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
  let response: Response;
  let body: ResponseBody<Result>;
  try {
    response = await fetch(request, { signal: AbortSignal.any([timeout, signal]) });
    body = (await response.json()) as ResponseBody<Result>;
  } catch (error) {
    if (signal.aborted) throw error;
    if (timeout.aborted) throw new RequestError('TOO_SLOW', text('error.slow'));
    if (error instanceof SyntaxError) throw new RequestError('REFUSED', text('error.notOurs'));
    throw new RequestError('UNREACHABLE', text('error.unreachable'));
  }
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new RequestError(error.extensions?.code ?? 'REFUSED', error.message);
  if (body.data === undefined)
    throw new RequestError('REFUSED', text('error.status', { status: response.status }));
  noteVersion(body.extensions?.datasetVersion ?? 0, body.extensions?.unpublished === true);
  return body.data;
}
