import type { TypedDocumentString } from '../gql/graphql.ts';
import { noteVersion } from './dataset-version.ts';

/** Why there is no answer. */
export interface Failure {
  /** `UNREACHABLE`, `TOO_SLOW`, `REFUSED`, or a code of the API. */
  code: string;
  message: string;
}

/** Thrown by {@link ask}. */
export class AskFailure extends Error {
  override name = 'AskFailure';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** An answer and the dataset version that it was given from. */
export interface Answer<Result> {
  data: Result;
  version: number;
}

/** After so long without an answer the server is taken for hanging. */
const PATIENCE_MS = 30_000;
/** Addresses may be 16 KB with their headers. */
const LONGEST_ADDRESS = 12_000;

/**
 * Asks the API. Questions go by GET, so that the browser keeps the answers and asks only whether they still hold; a question too
 * long for an address goes by POST.
 *
 * @throws {AskFailure} when there is no answer, or one with errors: half an answer would mislead
 * @throws {DOMException} AbortError, when the caller has gone on
 */
export async function ask<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const query = question.toString();
  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const signals = AbortSignal.any([patience, ...(signal === undefined ? [] : [signal])]);
  let response: Response;
  let body: { data?: Result; errors?: AnswerError[]; extensions?: { datasetVersion?: number } };
  try {
    response =
      address.length <= LONGEST_ADDRESS
        ? await fetch(address, { headers: { 'apollo-require-preflight': 'true' }, signal: signals })
        : await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query, variables }),
            signal: signals,
          });
    body = await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskFailure(
      patience.aborted
        ? { code: 'TOO_SLOW', message: 'The server has not answered for 30 seconds.' }
        : error instanceof SyntaxError
          ? { code: 'REFUSED', message: 'Something that is not our server has answered.' }
          : { code: 'UNREACHABLE', message: 'The server cannot be reached.' },
    );
  }
  const [error] = body.errors ?? [];
  if (error !== undefined)
    throw new AskFailure({ code: error.extensions?.code ?? 'REFUSED', message: error.message });
  if (body.data === undefined)
    throw new AskFailure({ code: 'REFUSED', message: `The server answers with status ${response.status}.` });
  const version = body.extensions?.datasetVersion ?? 0;
  noteVersion(version);
  return { data: body.data, version };
}

interface AnswerError {
  message: string;
  extensions?: { code?: string };
}

/** What becomes of a question that fails: the failure is noted, unless it was given up; anything else is thrown on. */
export const noteFailure =
  (note: (failure: Failure) => void, signal?: AbortSignal) =>
  (error: unknown): void => {
    if (signal?.aborted === true) return;
    if (!(error instanceof AskFailure)) throw error;
    note(error.failure);
  };
