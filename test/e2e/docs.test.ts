import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textSource } from '../../src/dialogues/document-source.ts';
import { importDocuments } from '../../src/dialogues/import-run.ts';
import { openTestApi, openTestWorld, type TestWorld } from '../kit/test-graph.ts';

const files = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
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

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

describe('in README and docs', () => {
  it.each(questions)('the question at %s has the answer that is printed', async (_, query, answer) => {
    const data = await world.api.ask(query);
    if (answer !== null) expect(data).toEqual(JSON.parse(answer));
  });

  it('the analyst guide answers eighteen questions', () => {
    const answered = questions.filter(
      ([at, , answer]) => at.startsWith('docs/analyst-guide.md') && answer !== null,
    );
    expect(answered).toHaveLength(18);
  });

  it.each(inline)('%s: %s is answered', async (_, query) => {
    const data = await world.api.ask(query);
    for (const value of Object.values<any>(data)) expect(value.nodes ?? value).not.toEqual([]);
  });

  it('questions in running text are found', () => expect(inline.length).toBeGreaterThanOrEqual(4));

  it('the curl commands send what is answered', async () => {
    const bodies = [...text('README.md').matchAll(/-d '(\{"query".*\})'/g)].map((found) =>
      JSON.parse(found[1] ?? ''),
    );
    const [question, change, ...none] = bodies;
    expect(none).toEqual([]);
    expect((await world.api.ask(question.query)).advances.totalCount).toBe(2);
    const key = 'a-key';
    const withKey = await openTestApi(world.graph, {
      editorKeySha256: createHash('sha256').update(key).digest('hex'),
    });
    const { data } = await withKey.post(change.query, change.variables, { authorization: `Bearer ${key}` });
    await withKey.close();
    expect(data).toEqual({ importDialogue: { added: 1, changed: 0, retired: 0 } });
  });

  it.each(blocks.filter(({ language }) => language === 'yaml').map((block) => [place(block), block.body]))(
    'the document at %s can be imported into the seed',
    async (at, document) => {
      const result = await importDocuments(world.graph.executor, [textSource({ file: at, text: document })], {
        by: 'docs',
        dryRun: true,
      });
      expect(result.documents[0]?.added).toBeGreaterThan(0);
    },
  );

  it('every npm command is one of ours', () => {
    for (const file of files)
      for (const [, name = ''] of text(file).matchAll(/npm run ([a-z:]+)/g))
        expect(Object.keys(scripts), file).toContain(name);
  });

  it('every link to a file, and every path of ours, leads somewhere', () => {
    for (const file of files) {
      for (const [, target = ''] of text(file).matchAll(/\]\(([^)#]+)\)/g))
        if (!/^https?:/.test(target))
          expect(existsSync(path.join(path.dirname(file), target)), `${file}: ${target}`).toBe(true);
      if (file === 'docs/decisions.md') continue;
      for (const [, target = ''] of text(file).matchAll(
        /`((?:src|schema|seed|test|docs|scripts)\/[\w./-]*)`/g,
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
      `${all.totalCount} acts, ${kind('RECOMMENDATION')} of them recommendations`,
    );
    expect(text('README.md')).toContain(`${actions}\ntreaty actions`);
    expect(text('docs/data.md')).toContain(
      `${all.totalCount}: ${kind('RECOMMENDATION')} recommendations, ${kind('RECORDED_POINT')} recorded points, ${kind('OBSERVATION')} observations, ${kind('COMMITMENT')} commitment, ${kind('STATEMENT')} statements`,
    );
    expect(text('docs/data.md')).toContain(`${actions} on the Convention`);
    expect(text('docs/data.md')).toContain(`| ${count('State')}, with the regional group of`);
    expect(text('docs/data.md')).toContain(`${count('GroupMembership')} known memberships`);
  });
});
