/** A change to a file that docs/extending.md shows. */
export interface DocumentedStep {
  /** Path in the repository. */
  file: string;
  /** Where the text goes: before or behind the one line that begins so; null where the text is a new file. */
  anchor: { side: 'before' | 'after'; line: string } | null;
  text: string;
}

/** The steps of one section: each is a comment that names its place, with the code block behind it. */
export function documentedSteps(markdown: string, section: string): DocumentedStep[] {
  const start = markdown.indexOf(`\n## ${section}\n`);
  const end = markdown.indexOf('\n## ', start + 1);
  const text = markdown.slice(start, end === -1 ? undefined : end);
  return [...text.matchAll(/<!-- (\S+), (?:new|(before|after): (.*?)) -->\n\n```\w+\n([\s\S]*?)```/g)].map(
    ([, file = '', side, line = '', block = '']) => ({
      file,
      anchor: side === undefined ? null : { side: side as 'before' | 'after', line },
      text: block,
    }),
  );
}

/**
 * A file with the text of a step in its place.
 *
 * @throws where no line, or more than one, begins as the step says
 */
export function withStep(file: string, { anchor, text, ...step }: DocumentedStep): string {
  if (anchor === null) return text;
  const lines = file.split('\n');
  const found = lines.flatMap((line, at) => (line.startsWith(anchor.line) ? [at] : []));
  const [at, ...others] = found;
  if (at === undefined || others.length > 0)
    throw new Error(`${step.file}: expected one line that begins with ${anchor.line}, found ${found.length}`);
  lines.splice(anchor.side === 'before' ? at : at + 1, 0, text.replace(/\n$/, ''));
  return lines.join('\n');
}
