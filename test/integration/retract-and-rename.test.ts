import { beforeEach, describe, expect, it } from 'vitest';
import { type DocumentSource, textSource } from '../../src/dialogues/document/document-source.ts';
import { DocumentError, problemLine } from '../../src/dialogues/document/problems.ts';
import { retraction } from '../../src/dialogues/document/retraction.ts';
import { importDocuments } from '../../src/dialogues/import-run.ts';
import type { ImportOptions } from '../../src/dialogues/write/import-result.ts';
import { verifyGraph } from '../../src/verify/verify-graph.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
beforeEach(() => graph.cypher('MATCH (n) DETACH DELETE n'));

const cited = 'evidence: [{source: source-s, locator: p. 1}]';
const file = (id: string, ...parts: string[]): DocumentSource =>
  textSource({
    file: `${id}.yaml`,
    text: `format: dialogue-graph/1\ndocument: ${id}\n${parts.join('\n')}\n`,
  });
const person = (name: string) => `  - {id: person-${name}, kind: PERSON, name: ${name}, ${cited}}`;
const theme = (name: string) => `  - {id: theme-${name}, prefLabel: ${name}, definition: d}`;
const register = file(
  'register',
  'sources: [{id: source-s, url: "https://example.org/s", title: S, publisher: P, accessedOn: 2026, language: en}]',
  'actors:',
  person('zoe'),
);
const retract = (id: string) => retraction(id, { file: `--retract ${id}` });
const rename = (id: string, successor: string) =>
  retraction(id, { file: `--rename ${id}=${successor}`, successor });

const load = (sources: DocumentSource[], options: Partial<ImportOptions> = {}) =>
  importDocuments(graph.executor, sources, { by: 'test', ...options });
const counts = async (sources: DocumentSource[], options: Partial<ImportOptions> = {}) =>
  (await load(sources, options)).documents.map(({ id, added, changed, retired, unchanged }) => [
    id,
    added,
    changed,
    retired,
    unchanged,
  ]);
async function problems(...sources: DocumentSource[]): Promise<string[]> {
  const error = await load(sources).then(
    () => null,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(DocumentError);
  return (error as DocumentError).problems.map(problemLine);
}
/** Each thing with its documents, those of its evidence, and the version since which it is as it is. */
const things = async () =>
  (
    await graph.cypher(
      `MATCH (n:Entity) WHERE NOT n:Source
       RETURN [n.id, n.documents, [(n)-[e:EVIDENCED_BY]->() | e.documents], n.since] AS thing ORDER BY n.id`,
    )
  ).map(({ thing }) => thing);
const everything = () =>
  graph.cypher(
    'MATCH (n) WHERE NOT n:ImportLock RETURN labels(n) AS labels, properties(n) AS properties ORDER BY properties.id',
  );
const versions = async () => (await graph.cypher('MATCH (v:DatasetVersion) RETURN v')).length;

describe('a document that is retracted', () => {
  const a = file('a', 'actors:', person('ann'), person('bob'), 'themes:', theme('one'));
  const b = file('b', 'actors:', person('bob'));

  it('retires what no other document asserts, and keeps the rest', async () => {
    await load([register, a, b]);
    expect(await counts([retract('a')])).toEqual([['a', 0, 1, 2, 0]]);
    expect(await things()).toEqual([
      ['person-bob', ['b'], [['b']], 1],
      ['person-zoe', ['register'], [['register']], 1],
    ]);
    expect(await graph.cypher('MATCH (r:Retired) RETURN r.id AS id, r.until AS until ORDER BY id')).toEqual([
      { id: 'person-ann', until: 2 },
      { id: 'theme-one', until: 2 },
    ]);
    expect(await verifyGraph(graph.executor)).toEqual([]);
  });

  it('changes nothing when it is retracted again, and may come back', async () => {
    await load([register, a, b]);
    await load([retract('a')]);
    expect(await counts([retract('a')])).toEqual([['a', 0, 0, 0, 0]]);
    expect(await versions()).toBe(2);
    expect(await counts([a])).toEqual([['a', 2, 1, 0, 0]]);
    expect(await verifyGraph(graph.executor)).toEqual([]);
  });

  it('is shown record by record in a dry run, which writes nothing', async () => {
    await load([register, a, b]);
    const before = await everything();
    const { documents } = await load([retract('a')], { dryRun: true });
    expect(documents[0]?.plan?.retired.toSorted()).toEqual(['person-ann', 'theme-one']);
    expect(await everything()).toEqual(before);
  });

  it('is refused while another document needs it, and nothing is written', async () => {
    const c = file('c', 'themes:', theme('two').replace('definition', 'broader: [theme-one], definition'));
    await load([register, a, c]);
    const before = await everything();
    const d = file('d', 'actors:', person('dan'));
    expect(await problems(d, retract('a'))).toEqual([
      expect.stringMatching(
        /^--retract a: document: expected theme-one to stay, since theme-two of document c refers to it; to remove it, load c without that in the same run, found a document without theme-one$/,
      ),
    ]);
    expect(await everything()).toEqual(before);
  });

  it('must have been imported, and must not be among the files', async () => {
    await load([register, file('account', 'actors:', person('ann'))]);
    expect(await problems(retract('acount'), retract('nowhere'))).toEqual([
      '--retract acount: document: expected the id of an imported document, found "acount" (did you mean account?)',
      '--retract nowhere: document: expected the id of an imported document, found "nowhere"',
    ]);
    expect(await problems(file('account', 'actors:', person('eve')), retract('account'))).toEqual([
      expect.stringContaining(
        'expected an id of its own for each document, found "account", which account.yaml has too',
      ),
    ]);
    expect(await problems(retract('No id'))).toEqual([
      expect.stringContaining('expected an id of lower-case letters'),
    ]);
  });
});

describe('a document that is renamed', () => {
  const old = file('old', 'actors:', person('ann'), person('bob'), 'themes:', theme('one'));
  const renamed = file('new', 'actors:', person('ann'), person('bob'), 'themes:', theme('one'));
  const asNew = [
    ['person-ann', ['new'], [['new']], 1],
    ['person-bob', ['new'], [['new']], 1],
    ['person-zoe', ['register'], [['register']], 1],
    ['theme-one', ['new'], [], 1],
  ];

  it('keeps all that it asserts unchanged, under its new id', async () => {
    await load([register, old]);
    await load([register, renamed, rename('old', 'new')]);
    expect(await things()).toEqual(asNew);
    expect(await graph.cypher('MATCH (r:Retired) RETURN r')).toEqual([]);
    expect(await verifyGraph(graph.executor)).toEqual([]);
  });

  it('is renamed once: the same again changes and publishes nothing', async () => {
    await load([register, old]);
    const run = [register, renamed, rename('old', 'new')];
    await load(run);
    expect(await counts(run)).toEqual([
      ['register', 0, 0, 0, 2],
      ['new', 0, 0, 0, 3],
      ['old', 0, 0, 0, 0],
    ]);
    expect(await versions()).toBe(2);
    expect(await counts([renamed])).toEqual([['new', 0, 0, 0, 3]]);
  });

  it('may change at once: what differs has a new version, what it drops is retired', async () => {
    await load([register, old]);
    const edited = file(
      'new',
      'actors:',
      person('ann'),
      person('cem'),
      'themes:',
      theme('one').replace('definition: d', 'definition: other'),
    );
    await load([edited, rename('old', 'new')]);
    expect(await things()).toEqual([
      ['person-ann', ['new'], [['new']], 1],
      ['person-cem', ['new'], [['new']], 2],
      ['person-zoe', ['register'], [['register']], 1],
      ['theme-one', ['new'], [], 2],
    ]);
    expect(
      await graph.cypher('MATCH (r:Retired) RETURN r.id AS id, r.definition AS definition ORDER BY id'),
    ).toEqual([
      { id: 'person-bob', definition: null },
      { id: 'theme-one', definition: 'd' },
    ]);
    expect(await verifyGraph(graph.executor)).toEqual([]);
  });

  it('may be divided into several, and several joined into one', async () => {
    await load([register, old]);
    const [one, two] = [
      file('one', 'actors:', person('ann')),
      file('two', 'actors:', person('bob'), 'themes:', theme('one')),
    ];
    await load([one, two, retract('old')]);
    expect(await things()).toEqual([
      ['person-ann', ['one'], [['one']], 1],
      ['person-bob', ['two'], [['two']], 1],
      ['person-zoe', ['register'], [['register']], 1],
      ['theme-one', ['two'], [], 1],
    ]);
    await load([renamed, retract('one'), rename('two', 'new')]);
    expect(await things()).toEqual(asNew);
    expect(await graph.cypher('MATCH (r:Retired) RETURN r')).toEqual([]);
  });

  it('is shown in a dry run, which writes nothing', async () => {
    await load([register, old]);
    const before = await everything();
    const { documents } = await load([renamed, rename('old', 'new')], { dryRun: true });
    expect(documents.map(({ added, retired }) => [added, retired])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await everything()).toEqual(before);
  });

  it('needs its file in the run, or is refused with a suggestion', async () => {
    await load([register, old]);
    const before = await everything();
    expect(await problems(renamed, rename('old', 'nev'))).toEqual([
      '--rename old=nev: document: expected the id of a document among the files, to replace old, found "nev"',
    ]);
    const account = file('account', 'actors:', person('ann'));
    expect(await problems(account, rename('old', 'acount'))).toEqual([
      '--rename old=acount: document: expected the id of a document among the files, to replace old, found "acount" (did you mean account?)',
    ]);
    expect(await problems(renamed, rename('oldest', 'new'))).toEqual([
      '--rename oldest=new: document: expected the id of an imported document, found "oldest"',
    ]);
    expect(await everything()).toEqual(before);
  });

  it('with a wrong new id is reported once, without what the records of the old one are needed for', async () => {
    const needed = file(
      'needed',
      'themes:',
      theme('two').replace('definition', 'broader: [theme-one], definition'),
    );
    await load([register, old, needed]);
    const before = await everything();
    expect(await problems(rename('old', 'nev'))).toEqual([
      '--rename old=nev: document: expected the id of a document among the files, to replace old, found "nev"',
    ]);
    const changed = file(
      'needed',
      'themes:',
      theme('two').replace('definition', 'broader: [theme-one], altLabels: [Zwei], definition'),
    );
    expect(await problems(changed, rename('old', 'nev'))).toEqual([
      expect.stringMatching(/^--rename old=nev: document: /),
    ]);
    expect(await everything()).toEqual(before);
  });

  it('is completed by the next run if it was interrupted between its two documents', async () => {
    await load([register, old]);
    const run = [renamed, rename('old', 'new')];
    const cut = load(run, {
      onDocument: ({ id }) => {
        if (id === 'new') throw new Error('cut off');
      },
    });
    await expect(cut).rejects.toThrow('cut off');
    await load(run);
    expect(await things()).toEqual(asNew);
    expect(await verifyGraph(graph.executor)).toEqual([]);
  });
});
