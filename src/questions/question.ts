/** A question of the library. */
export interface Question {
  /** Name in addresses, such as `who-advanced-a-theme`. */
  slug: string;
  title: string;
  /** The heading of its group. */
  group: string;
  /** The reason for the question. */
  why: string;
  /** A public page that raises it. */
  asked: string | null;
  variables: Record<string, unknown>;
  /** The answer from the data of this project. */
  answer: string;
  /** The operation, with its own comments. */
  query: string;
}

const required = ['title', 'group', 'why', 'answer'] as const;
const known: readonly string[] = [...required, 'asked', 'variables'];

/**
 * Reads a file of the library: lines `# key: value`, continued by lines with a deeper indent, an empty line, then the
 * operation. `variables` are JSON.
 *
 * @param file its name, `<number>-<slug>.graphql`
 * @throws {Error} naming the file and what is missing, unknown or repeated
 */
export function parseQuestion(file: string, text: string): Question {
  const slug = /(?:^|\/)\d+-([a-z0-9-]+)\.graphql$/.exec(file)?.[1];
  const [head = '', ...rest] = text.split('\n\n');
  if (slug === undefined) throw new Error(`${file}: expected a name such as 01-who-asked.graphql`);
  const fields = new Map<string, string>();
  let key = '';
  for (const line of head.split('\n')) {
    const [, started, value = ''] = /^# ([a-z]+): (.*)$/.exec(line) ?? [];
    const continued = /^# {2,}(.*)$/.exec(line)?.[1];
    if (started === undefined && (continued === undefined || key === ''))
      throw new Error(`${file}: expected "# key: value", found ${JSON.stringify(line)}`);
    if (started !== undefined && (!known.includes(started) || fields.has(started)))
      throw new Error(`${file}: expected each of ${known.join(', ')} once, found ${started}`);
    key = started ?? key;
    fields.set(key, started === undefined ? `${fields.get(key)} ${continued}` : value);
  }
  const missing = required.filter((one) => !fields.has(one));
  if (missing.length > 0) throw new Error(`${file}: ${missing.join(' and ')} missing`);
  const { variables = '{}', ...texts } = Object.fromEntries(fields);
  return {
    ...(texts as Record<(typeof required)[number], string>),
    slug,
    asked: fields.get('asked') ?? null,
    variables: JSON.parse(variables),
    query: rest.join('\n\n'),
  };
}

/** Questions by group, both in the order of their files. */
export function byGroup<Of extends Question>(questions: readonly Of[]): [group: string, questions: Of[]][] {
  const groups = [...new Set(questions.map(({ group }) => group))];
  return groups.map((group) => [group, questions.filter((one) => one.group === group)]);
}
