import cliProgress from 'cli-progress';
import { fileAndLine } from '../dialogues/document/problems.ts';
import type { DocumentResult, ImportOptions } from '../dialogues/write/import-result.ts';

/** How far an import is, and its current document: the file, and the line on which the document begins. */
export interface ImportProgress extends Required<Pick<ImportOptions, 'onRead' | 'onDocument'>> {
  /** The current step, such as `reading document 3 of 20, d.ndjson:3`. */
  now(): string;
  end(): void;
}

/** Shows nothing, but knows the current step. */
export function silentProgress(): ImportProgress {
  let now = 'looking for what has changed';
  return {
    onRead({ file, firstLine }, { done, of }) {
      now =
        done === of
          ? `checking the ${of} documents`
          : `reading document ${done + 1} of ${of}, ${fileAndLine(file, firstLine)}`;
    },
    onDocument({ file }, { done, of, line }) {
      now = `${done} of ${of} documents done, ${fileAndLine(file, line)}`;
    },
    now: () => now,
    end: () => undefined,
  };
}

/** A bar on a terminal. */
export function progressBar(stream: NodeJS.WriteStream): ImportProgress {
  const { now, ...silent } = silentProgress();
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {now}', stream },
    cliProgress.Presets.shades_classic,
  );
  const show = ({ done, of }: { done: number; of: number }) => {
    if (!bar.isActive) bar.start(of, done, { now: now() });
    bar.update(done, { now: now() });
  };
  return {
    onRead(source, position) {
      silent.onRead(source, position);
      show(position);
    },
    onDocument(result, position) {
      silent.onDocument(result, position);
      show(position);
    },
    now,
    end: () => bar.stop(),
  };
}

/**
 * A line for each document; if there are more than `max`, one for several of them.
 *
 * @param print prints a line: `[3/20] d.ndjson:3`, and the results of the documents since the previous line
 */
export function progressLines(
  print: (at: string, since: readonly DocumentResult[]) => void,
  max: number,
): ImportProgress {
  const silent = silentProgress();
  let since: DocumentResult[] = [];
  return {
    ...silent,
    onDocument(result, position) {
      silent.onDocument(result, position);
      since.push(result);
      const { done, of, line } = position;
      if (done < of && since.length < of / max) return;
      print(`[${done}/${of}] ${fileAndLine(result.file, line)}`, since);
      since = [];
    },
  };
}
