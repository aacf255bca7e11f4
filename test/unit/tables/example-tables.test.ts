import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemLine } from '../../../src/dialogues/document/problems.ts';
import { mappingSchema } from '../../../src/tables/mapping/mapping-form.ts';
import { documentsOf, tableFile } from '../../support/table-files.ts';

type Item = Record<string, unknown>;

/** A section of a seed document, as it is written there. */
const seeded = (file: string, section: string) =>
  (parse(readFileSync(`seed/${file}.yaml`, 'utf8')) as Record<string, Item[]>)[section] ?? [];

describe('the example tables', () => {
  it('make the treaty actions that the seed has', async () => {
    const { documents, problems } = await documentsOf(
      'examples/tables/treaty-actions/mapping.yaml',
      'examples/tables/treaty-actions/treaty-actions.csv',
    );
    expect(problems).toEqual([]);
    expect(documents.map((one) => one['document'])).toEqual([
      'example-treaty-actions-tip',
      'example-treaty-actions-som',
      'example-treaty-actions-firearms',
    ]);
    const all = ['tip', 'som', 'firearms'].flatMap((name) =>
      seeded(`treaty-actions/${name}-protocol`, 'treatyActions'),
    );
    const made = documents.flatMap((one) => one['treatyActions'] as Item[]);
    // 14 rows, of which one, Albania's accession to the Firearms Protocol, has no signature.
    expect(made).toHaveLength(27);
    for (const action of made) expect(all).toContainEqual(action);
  });

  it('make the points that the seed has, one document for each session', async () => {
    const { documents, problems } = await documentsOf(
      'examples/tables/statements/mapping.yaml',
      'examples/tables/statements/statements.csv',
    );
    expect(problems).toEqual([]);
    const made = documents.map((one) => [one['document'], (one['acts'] as Item[]).length]);
    expect(made.map(([id]) => id)).toEqual([
      'example-statements-10',
      'example-statements-11',
      'example-statements-12',
    ]);
    expect(made.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(27);
    for (const { document, acts } of documents) {
      const all = seeded(`conference/cop-${String(document).slice(-2)}`, 'acts');
      for (const act of acts as Item[]) expect(all).toContainEqual(act);
    }
  });

  it('have the mistakes that docs/seeding.md shows, if a word and a day are wrong', async () => {
    const shown = /```text\n([\s\S]*?)```/
      .exec(readFileSync('docs/seeding.md', 'utf8'))?.[1]
      ?.trim()
      .split('\n');
    const lines = readFileSync('examples/tables/statements/statements.csv', 'utf8').split('\n');
    lines[2] = lines[2]?.replace(';remark;', ';remrk;') ?? '';
    lines[7] = lines[7]?.replace(';GBR;;;', ';GBR;;31.11.2022;') ?? '';
    const table = tableFile('statements.csv', lines.join('\n'));
    const { problems } = await documentsOf('examples/tables/statements/mapping.yaml', table);
    expect(problems.map((one) => problemLine({ ...one, file: 'statements.csv' }))).toEqual(shown);
  });

  it('have mappings that the JSON Schema accepts, which npm run schema has written', () => {
    const written = JSON.parse(readFileSync('schema/table-mapping.schema.json', 'utf8')) as object;
    expect(written).toEqual(mappingSchema());
    const validate = new Ajv2020.default({ strict: false, logger: false }).compile(written);
    for (const name of ['statements', 'treaty-actions']) {
      const text = readFileSync(`examples/tables/${name}/mapping.yaml`, 'utf8');
      expect(text.split('\n')[0]).toBe(
        '# yaml-language-server: $schema=../../../schema/table-mapping.schema.json',
      );
      validate(parse(text));
      expect(validate.errors ?? []).toEqual([]);
      expect(validate({ ...parse(text), table: { seperator: ';' } })).toBe(false);
    }
  });
});
