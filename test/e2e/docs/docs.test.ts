import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ErrorReason, errorCodes, errorReasons } from '../../../src/api/errors/error-reasons.ts';
import { defaultLengths } from '../../../src/api/limits/list-lengths.ts';
import { readConfig } from '../../../src/config.ts';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import { importDocuments } from '../../../src/dialogues/import-run.ts';
import { readMapping } from '../../../src/tables/mapping/read-mapping.ts';
import { curlCommand } from '../../support/http/curl-command.ts';
import { tableFile } from '../../support/table-files.ts';
import { openTestApi, useTestWorld } from '../../support/test-graph.ts';

/** Codes of GraphQL and Apollo that our answers can have. */
const graphqlCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
];
const files = [
  'README.md',
  'CONTRIBUTING.md',
  'examples/dashboard-client/README.md',
  'examples/tables/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const text = (file: string) => readFileSync(file, 'utf8');
const scripts: Record<string, string> = JSON.parse(text('package.json')).scripts;

interface Block {
  file: string;
  language: string;
  body: string;
  line: number;
}

const blocks: Block[] = files.flatMap((file) =>
  [...text(file).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((found) => ({
    file,
    language: found[1] ?? '',
    body: found[2] ?? '',
    line: text(file).slice(0, found.index).split('\n').length,
  })),
);
/** The anchors of a page's headings. */
const anchorsOf = (page: string) =>
  [...page.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
const place = ({ file, line }: Block) => `${file}:${line}`;
/** Each question, and the answer that follows it. */
const questions = blocks.flatMap((block, at): [string, string, string | null][] => {
  const next = blocks[at + 1];
  const answer = next?.language === 'json' && next.file === block.file ? next.body : null;
  return block.language === 'graphql' ? [[place(block), block.body, answer]] : [];
});
/** Questions in running text: a whole operation between backticks. */
const inline = files.flatMap((file) =>
  [...text(file).matchAll(/`(\{ \w+(?: |\()[^`]* \})`/g)].map((found): [string, string] => [
    file,
    found[1] ?? '',
  ]),
);

/** Counted one by one. */
function objectsIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const own = Array.isArray(value) ? 0 : 1;
  return Object.values(value).reduce((count: number, part) => count + objectsIn(part), own);
}
/** Each address that a command of the docs asks, with the answer that is printed after the block. */
const commands = blocks.flatMap((block, at): [string, string, string | null][] => {
  const [next] = blocks.slice(at + 1);
  const answer = next?.language === 'json' && next.file === block.file ? next.body : null;
  return block.language === 'sh' && block.file === 'docs/dashboards.md'
    ? block.body
        .split(/^(?=curl )/m)
        .filter((command) => command.startsWith('curl '))
        .map((command): [string, string, string | null] => [place(block), command, answer])
    : [];
});

const world = useTestWorld();

describe('in README and docs', () => {
  it.each(questions)('the query at %s has the answer that is printed', async (_, query, answer) => {
    const { errors, ...given } = await world.api.post(query);
    const printed = answer === null ? null : JSON.parse(answer);
    const isWhole = printed !== null && ('extensions' in printed || 'errors' in printed);
    if (isWhole) expect({ ...given, errors }).toMatchObject(printed);
    else if (printed !== null) expect(given.data).toEqual(printed);
    if (printed?.errors === undefined) {
      expect(errors).toEqual([]);
      // What an answer can hold is never less than what it holds.
      expect(given.extensions.cost.requested).toBeGreaterThanOrEqual(objectsIn(given.data) - 1);
    }
  });

  it('the analyst guide answers nineteen questions', () => {
    const answered = questions.filter(
      ([at, , answer]) => at.startsWith('docs/analyst-guide.md') && answer !== null,
    );
    expect(answered).toHaveLength(19);
  });

  it.each(inline)('%s: %s is answered', async (_, query) => {
    const data = await world.api.ask(query);
    for (const value of Object.values<any>(data)) expect(value.nodes ?? value).not.toEqual([]);
  });

  it('questions in running text are found', () => expect(inline.length).toBeGreaterThanOrEqual(4));

  it('the command in data.md checks its document', async () => {
    const change = JSON.parse(/-d '(\{"query".*\})'/.exec(text('docs/data.md'))?.[1] ?? '');
    const key = 'a-key';
    const withKey = await openTestApi(world.graph, {
      editorKeySha256: createHash('sha256').update(key).digest('hex'),
    });
    const { data } = await withKey.post(change.query, change.variables, { authorization: `Bearer ${key}` });
    await withKey.close();
    expect(data).toEqual({ importDialogue: { added: 1, changed: 0, retired: 0 } });
  });

  const isMapping = ({ body }: Block) => body.startsWith('format: dialogue-graph-mapping/1');
  const written = blocks.filter(({ language }) => language === 'yaml');
  it.each(written.filter(isMapping).map((block) => [place(block), block.body]))(
    'the mapping at %s has no mistake',
    (_, mapping) => {
      expect(readMapping(tableFile('mapping.yaml', mapping)).columns.length).toBeGreaterThan(0);
    },
  );

  it.each(written.filter((block) => !isMapping(block)).map((block) => [place(block), block.body]))(
    'the document at %s can be imported into the seed',
    async (at, document) => {
      const result = await importDocuments(world.graph.executor, [textSource({ file: at, text: document })], {
        by: 'docs',
        dryRun: true,
      });
      expect(result.documents[0]?.added).toBeGreaterThan(0);
    },
  );

  it.each(commands)('the command at %s prints what the page shows: %s', async (_, command, answer) => {
    const { path: at, ...init } = curlCommand(command);
    const response = await fetch(`${world.api.url}${at}`, init);
    expect(response.status).toBe(200);
    const body = (await response.json()) as object;
    expect(body).not.toHaveProperty('errors');
    if (answer !== null) expect(body).toMatchObject(JSON.parse(answer));
  });

  it('the commands for dashboards are found', () => expect(commands).toHaveLength(5));

  it('dashboards.md has the current codes, limits and lengths', () => {
    const page = text('docs/dashboards.md');
    const rows = [...page.matchAll(/^\|(.+)\|$/gm)].map(([, row = '']) =>
      row.split('|').map((cell) => cell.trim().replaceAll('`', '')),
    );
    const first = (form: RegExp) => rows.filter(([name = '']) => form.test(name));
    expect(
      first(/^[A-Z]+_[A-Z_]+$|^CONFLICT$|^FORBIDDEN$|^UNAUTHENTICATED$/)
        .map(([code]) => code)
        .sort(),
    ).toEqual([...errorCodes, ...graphqlCodes].sort());
    for (const code of errorCodes)
      expect(first(new RegExp(`^${code}$`))[0]?.[3]?.split(', '), code).toEqual(
        Object.keys(errorReasons).filter((reason) => errorReasons[reason as ErrorReason] === code),
      );
    const defaults: Record<string, unknown> = readConfig({});
    const limits = rows.filter(([, setting = '']) => /^[A-Z]+_[A-Z_]+$/.test(setting));
    expect(limits.map(([, setting]) => setting)).toEqual(
      expect.arrayContaining(Object.keys(defaults).filter((name) => name.startsWith('MAX_QUERY'))),
    );
    for (const [, setting = '', value] of limits) expect(value, setting).toBe(String(defaults[setting]));
    expect(
      Object.fromEntries(first(/^[A-Z]\w+\.\w+$/).map(([list, length]) => [list, Number(length)])),
    ).toEqual(defaultLengths);
  });

  it('every npm command is one of ours', () => {
    for (const file of files)
      for (const [, name = ''] of text(file).matchAll(/npm run ([a-z:]+)/g))
        expect(Object.keys(scripts), file).toContain(name);
  });

  it('every link to a file, and every path in the repository, exists', () => {
    for (const file of files) {
      for (const [, target = ''] of text(file).matchAll(/\]\(([^)#]+)\)/g))
        if (!/^https?:/.test(target))
          expect(existsSync(path.join(path.dirname(file), target)), `${file}: ${target}`).toBe(true);
      for (const [, target = '', anchor = ''] of text(file).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)) {
        const page = target === '' ? file : path.join(path.dirname(file), target);
        expect(anchorsOf(text(page)), `${file}: ${target}#${anchor}`).toContain(anchor);
      }
      if (file === 'docs/decisions.md') continue;
      for (const [, target = ''] of text(file).matchAll(
        /`((?:src|schema|seed|test|docs|scripts|examples)\/[\w./-]*)`/g,
      ))
        expect(existsSync(target), `${file}: ${target}`).toBe(true);
    }
  });

  it('the figures of README and data.md are those of the seed', async () => {
    const { all, matrix, dataset } = await world.api.ask(`{ all: advances { totalCount }
      matrix(rows: ACT_KIND, columns: PHASE) { rows { id total } } dataset { counts { type count } } }`);
    const kind = (id: string): number => matrix.rows.find((row: any) => row.id === id)?.total ?? 0;
    const count = (type: string): number => dataset.counts.find((one: any) => one.type === type)?.count ?? 0;
    const actions = count('TreatyAction').toLocaleString('en');
    expect(text('README.md')).toContain(
      `${all.totalCount} points, ${kind('RECOMMENDATION')} of them recommendations`,
    );
    expect(text('README.md')).toContain(`${actions} treaty actions`);
    expect(text('docs/data.md')).toContain(
      `${all.totalCount}: ${kind('RECOMMENDATION')} recommendations, ${kind('RECORDED_POINT')} recorded points, ${kind('OBSERVATION')} observations, ${kind('COMMITMENT')} commitments, ${kind('STATEMENT')} statements`,
    );
    expect(text('docs/data.md')).toContain(`${actions} on the Convention`);
    expect(text('docs/data.md')).toContain(`| ${count('State')}, with the regional group of`);
    expect(text('docs/data.md')).toContain(`${count('GroupMembership')} known memberships`);
  });
});
