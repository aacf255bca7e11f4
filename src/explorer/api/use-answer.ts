import { useEffect, useState } from 'react';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { type Answer, AskFailure, ask, type Failure } from './ask.ts';
import { newestVersion } from './dataset-version.ts';

/** What a view knows of its answer. The last one stays until the new one is there. */
export interface Asked<Result> {
  data: Result | undefined;
  /** Whether a newer answer is on its way. */
  isPending: boolean;
  failure: Failure | undefined;
  /** Asks again after a failure. */
  again: () => void;
}

/** An answer that is younger than this is not asked for again. */
const FRESH_MS = 60_000;
const MOST_HELD = 60;
const held = new Map<string, { answer: Answer<unknown>; at: number }>();

function heldAnswer(key: string): unknown {
  const found = held.get(key);
  const holds = found && found.answer.version === newestVersion() && Date.now() - found.at < FRESH_MS;
  return holds ? found.answer.data : undefined;
}

function hold(key: string, answer: Answer<unknown>): void {
  held.delete(key);
  held.set(key, { answer, at: Date.now() });
  for (const oldest of held.keys()) {
    if (held.size <= MOST_HELD) break;
    held.delete(oldest);
  }
}

/**
 * Asks a question and follows its variables: what was asked before is given up, and what is held is not asked for.
 *
 * @param variables null where there is nothing to ask yet
 */
export function useAnswer<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Asked<Result> {
  const text = variables === null ? null : JSON.stringify(variables);
  const key = text === null ? '' : `${question}\n${text}`;
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<{ key: string; data?: Result; failure?: Failure }>(() => startOf(key));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try is asked for by its count
  useEffect(() => {
    if (text === null) return;
    const known = heldAnswer(key);
    if (known !== undefined) return setState({ key, data: known as Result });
    const giveUp = new AbortController();
    ask(question, JSON.parse(text) as Variables, giveUp.signal).then(
      (answer) => {
        hold(key, answer);
        if (!giveUp.signal.aborted) setState({ key, data: answer.data });
      },
      (error: unknown) => {
        if (giveUp.signal.aborted) return;
        if (!(error instanceof AskFailure)) throw error;
        setState((last) => ({ ...last, key, failure: error.failure }));
      },
    );
    return () => giveUp.abort();
  }, [key, text, question, tries]);

  const isPending = key !== '' && state.key !== key;
  return {
    data: state.data,
    isPending,
    failure: isPending ? undefined : state.failure,
    again: () => {
      setState(({ data }) => ({ key: '', ...(data === undefined ? {} : { data }) }));
      setTries((count) => count + 1);
    },
  };
}

function startOf<Result>(key: string): { key: string; data?: Result } {
  const known = heldAnswer(key);
  return known === undefined ? { key: '' } : { key, data: known as Result };
}
