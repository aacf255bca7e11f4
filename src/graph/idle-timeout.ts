import { silent } from './graph-error.ts';

/** Listens for a database that may hang without dying: its connection stays open then, and nothing comes. */
export interface Listening {
  /**
   * Waits for a word, and for no longer than the time given.
   *
   * @throws {GraphError} QUERY_TIMEOUT when nothing has come
   */
  hear<Word>(word: PromiseLike<Word>): Promise<Word>;
  /** Whether nothing came in time: what it was waited for with is of no more use. */
  readonly isOver: boolean;
  end(): void;
}

/** Listens for words one after the other, of which none may take longer than `ms`. */
export function listen(ms: number): Listening {
  let giveUp: ((error: Error) => void) | null = null;
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    giveUp?.(silent());
  }, ms);
  return {
    get isOver() {
      return isOver;
    },
    hear: (word) =>
      new Promise((resolve, reject) => {
        giveUp = reject;
        timer.refresh();
        word.then(resolve, reject);
      }),
    end: () => clearTimeout(timer),
  };
}
