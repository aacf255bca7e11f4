import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findDocuments } from '../../src/dialogues/document/document-files.ts';
import { textSource } from '../../src/dialogues/document/document-source.ts';
import { DocumentError } from '../../src/dialogues/document/problems.ts';
import { importDocuments } from '../../src/dialogues/import-run.ts';
import { ensureConstraints } from '../../src/graph/constraints.ts';
import { useTestGraph } from '../support/test-graph.ts';

const graph = useTestGraph();
beforeEach(() => graph.cypher('MATCH (n) DETACH DELETE n'));

const evidence = (source = 'source-s', locator = 'p') =>
  `evidence: [{source: ${source}, locator: ${locator}}]`;
const register = `format: dialogue-graph/1
document: register
sources:
  - {id: source-s, url: 'https://example.org/s', title: S, publisher: P, accessedOn: 2026, language: en, text: 'Kept words of the source.'}
  - {id: source-t, url: 'https://example.org/t', title: T, publisher: P, accessedOn: 2026, language: en}
actors:
  - {id: person-p, kind: PERSON, name: Pérez, names: [{text: Perez, kind: ALIAS}], ${evidence()}}
themes:
  - {id: theme-t, prefLabel: T, definition: d}
cycles:
  - {id: cycle-2022, level: SERIES, label: '2022', from: 2022, to: 2022, ${evidence()}}
`;
const meeting = (acts: string, extra = '') => `format: dialogue-graph/1
document: m
meeting: {id: m, kind: DIALOGUE, title: M, date: 2022-07-01, cycle: cycle-2022, actsSurveyed: true, uptakesSurveyed: false, ${evidence()}}
participations: [{actor: person-p, role: SPEAKER, ${evidence()}}]
acts:
${acts}${extra}`;
const act = (id: string, text = 'words', themes = 'theme-t', kind = 'OBSERVATION', more = evidence()) =>
  `  - {id: m/${id}, kind: ${kind}, by: [person-p], themes: [${themes}], text: ${text}, wording: PARAPHRASE, ${more}}\n`;

async function problems(documents: Record<string, string>): Promise<string[]> {
  try {
    await graph.load(documents);
    return [];
  } catch (error) {
    if (error instanceof DocumentError) return error.message.split('\n');
    throw error;
  }
}

/** Everything in the graph, as text that two equal graphs share. */
async function contents(): Promise<string> {
  const nodes = await graph.cypher(
    `MATCH (n) WHERE NOT n:DatasetVersion|ImportedDocument|ImportLock
     RETURN labels(n) AS labels, properties(n) AS properties, [(n)-[r]->(t) | [type(r), properties(r), coalesce(t.id, t.text)]] AS links`,
  );
  return nodes
    .map(({ labels, properties, links }) => {
      const plain = (value: object) => JSON.stringify(Object.entries(value).sort());
      return [
        String((labels as string[]).sort()),
        plain(properties as object),
        (links as unknown[])
          .map((link) => JSON.stringify(link))
          .sort()
          .join(),
      ].join(' ');
    })
    .sort()
    .join('\n');
}

const version = async () =>
  (
    await graph.cypher('MATCH (v:DatasetVersion) RETURN v.number AS n, v.documents AS documents ORDER BY n')
  ).map(({ n }) => n);

describe('an import', () => {
  it('stores claims, evidence, names, dates and origin as designed', async () => {
    await graph.load({ 'register.yaml': register, 'm.yaml': meeting(act('a')) });
    const [row] = await graph.cypher(
      `MATCH (a:Act:Intervention:Claim:Entity {id: 'm/a'})-[b:BY]->(p:Person:Actor), (a)-[e:EVIDENCED_BY]->(:Source {id: 'source-s'}),
         (a)-[t:ADDRESSES]->(:Theme), (a)-[:AT]->(m:Meeting)-[:IN_CYCLE]->(:ReviewCycle), (p)-[:HAS_NAME]->(n:Name {kind: 'ALIAS'})
       RETURN properties(a) AS act, properties(b) AS by, properties(e) AS evidence, t.basis AS basis, n.folded AS folded, m.startEarliest AS start`,
    );
    expect(row).toEqual({
      act: {
        id: 'm/a',
        kind: 'OBSERVATION',
        text: 'words',
        wording: 'PARAPHRASE',
        since: 1,
        documents: ['m'],
        dateEarliest: '2022-07-01',
        dateLatest: '2022-07-01',
        datePrecision: 'DAY',
        dateAsWritten: '2022-07-01',
        sortKey: '2022-07-01 m/a',
        newestKey: '2022-07-01 m/a',
      },
      by: { attribution: 'DIRECT' },
      evidence: { locator: 'p', documents: ['m'] },
      basis: 'EDITORIAL',
      folded: 'perez',
      start: '2022-07-01',
    });
  });

  it('stores the own date of an act, and reports its change as one of the act', async () => {
    const dated = (date: string) =>
      meeting(act('a'))
        .replace(/date: 2022-07-01/, 'start: 2022-07-01, end: 2022-07-03')
        .replace('{id: m/a,', `{id: m/a,${date}`);
    const days = async () =>
      (
        await graph.cypher(
          `MATCH (a:Act {id: 'm/a'}) RETURN [a.dateEarliest, a.dateLatest, a.datePrecision, a.dateAsWritten, a.sortKey] AS days, a.since AS since`,
        )
      )[0];
    await graph.load({ 'register.yaml': register, 'm.yaml': dated('') });
    const whole = ['2022-07-01', '2022-07-03', 'PERIOD', '2022-07-01/2022-07-03', '2022-07-01 m/a'];
    expect(await days()).toEqual({ days: whole, since: 1 });
    const changed = textSource({ file: 'm.yaml', text: dated(' date: 2022-07-02,') });
    const plan = await importDocuments(graph.executor, [changed], { by: 'test', dryRun: true });
    const [planned, ...others] = plan.documents[0]?.plan?.changed ?? [];
    expect([planned?.id, others]).toEqual(['m/a', []]);
    expect(new Set(planned?.properties)).toEqual(
      new Set([
        { name: 'dateAsWritten', before: '2022-07-01/2022-07-03', after: '2022-07-02' },
        { name: 'dateEarliest', before: '2022-07-01', after: '2022-07-02' },
        { name: 'dateLatest', before: '2022-07-03', after: '2022-07-02' },
        { name: 'datePrecision', before: 'PERIOD', after: 'DAY' },
      ]),
    );
    await graph.load({ 'm.yaml': dated(' date: 2022-07-02,') });
    const second = ['2022-07-02', '2022-07-02', 'DAY', '2022-07-02', '2022-07-02 m/a'];
    expect(await days()).toEqual({ days: second, since: 2 });
  });

  it('repeated changes nothing and publishes nothing', async () => {
    await graph.loadSeed();
    const before = await contents();
    const again = await graph.loadSeed();
    expect(await contents()).toBe(before);
    expect(again.version).toBe(1);
    expect(await version()).toEqual([1]);
    expect(again.documents.every(({ added, changed, retired }) => added + changed + retired === 0)).toBe(
      true,
    );
  });

  it('checks the order of uptakes by the own date of an act, in the run or in the graph', async () => {
    const conference = `format: dialogue-graph/1\ndocument: conference\nmeetings: [{id: cop, kind: CONFERENCE, title: C, date: 2022-07-02, actsSurveyed: false, uptakesSurveyed: true, ${evidence()}}]
resolutions: [{id: res-1, kind: RESOLUTION, title: R, adoptedAt: cop, ${evidence()}}]\n`;
    const uptake = `format: dialogue-graph/1\ndocument: uptake\nuptakes: [{of: m/a, into: res-1, kind: CITED, ${evidence()}}]\n`;
    const dated = (date: string) =>
      meeting(act('a', 'words', 'theme-t', 'RECOMMENDATION'))
        .replace('date: 2022-07-01', 'start: 2022-07-01, end: 2022-07-03')
        .replace('{id: m/a,', `{id: m/a, ${date}`);
    const basis = { 'register.yaml': register, 'conference.yaml': conference };
    const tooOld = [
      expect.stringContaining('expected a text not older than m/a (2022-07-03), found "res-1" (2022-07-02)'),
    ];
    const third = dated('date: 2022-07-03,');
    expect(await problems({ ...basis, 'm.yaml': third, 'uptake.yaml': uptake })).toEqual(tooOld);
    await graph.load({ ...basis, 'm.yaml': third });
    expect(await problems({ 'uptake.yaml': uptake })).toEqual(tooOld);
    expect(await problems({ 'm.yaml': dated(''), 'uptake.yaml': uptake })).toEqual([]);
  });

  it('checks the order of uptakes by the days in the run, not by those in the graph', async () => {
    const conference = (date: string) =>
      `format: dialogue-graph/1\ndocument: conference\nmeetings: [{id: cop, kind: CONFERENCE, title: C, date: ${date}, actsSurveyed: true, uptakesSurveyed: true, ${evidence()}}]\n`;
    const resolution = (at: string) =>
      `format: dialogue-graph/1\ndocument: resolution\nresolutions: [{id: res-1, kind: RESOLUTION, title: R, ${at}${evidence()}}]\n`;
    const uptake = `format: dialogue-graph/1\ndocument: uptake\nuptakes: [{of: m/a, into: res-1, kind: CITED, ${evidence()}}]\n`;
    await graph.load({
      'register.yaml': register,
      'm.yaml': meeting(act('a', 'words', 'theme-t', 'RECOMMENDATION')),
      'conference.yaml': conference('2022-06-01'),
      'resolution.yaml': resolution('adoptedAt: cop, '),
    });
    const tooOld = 'expected a text not older than m/a (2022-07-01), found "res-1" (2022-06-01)';
    expect(await problems({ 'uptake.yaml': uptake })).toEqual([expect.stringContaining(tooOld)]);
    const adoption = [resolution(''), resolution('adoptedAt: cop, ')];
    expect(await problems({ 'uptake.yaml': uptake, 'resolution.yaml': adoption[0] ?? '' })).toEqual([]);
    expect(await problems({ 'uptake.yaml': uptake, 'resolution.yaml': adoption[1] ?? '' })).toEqual([
      expect.stringContaining(tooOld),
    ]);
    await graph.load({
      'uptake.yaml': uptake.replace(/uptakes.*\n/, ''),
      'resolution.yaml': adoption[1] ?? '',
    });
    expect(await problems({ 'uptake.yaml': uptake, 'conference.yaml': conference('2022-08-01') })).toEqual(
      [],
    );
  });

  it('refuses an affiliation of points made as chair, whichever document names the chair', async () => {
    const organization = `format: dialogue-graph/1\ndocument: organizations\nactors: [{id: org-o, kind: STAKEHOLDER, name: O, ${evidence()}}]\n`;
    const said = meeting(
      act('a').replace('by: [person-p]', 'by: [{actor: person-p, affiliatedWith: [org-o]}]'),
    );
    const chair = `format: dialogue-graph/1\ndocument: chairs\nparticipations: [{meeting: m, actor: person-p, role: CHAIR, ${evidence()}}]\n`;
    const registers = { 'register.yaml': register, 'organizations.yaml': organization };
    const ofAct =
      'acts[0].by[0].affiliatedWith[0]: expected no affiliation for points made as chair, found one of "person-p", who chaired m';
    expect(await problems({ ...registers, 'm.yaml': said, 'chairs.yaml': chair })).toEqual([
      expect.stringContaining(ofAct),
    ]);
    expect(await problems({ ...registers, 'm.yaml': said })).toEqual([]);
    expect(await problems({ 'chairs.yaml': chair })).toEqual([
      expect.stringMatching(/^chairs\.yaml:3:\d+: participations\[0\]\.role: .*person-p at m/),
    ]);
    expect(await problems({ 'm.yaml': meeting(act('a')), 'chairs.yaml': chair })).toEqual([]);
    expect(await problems({ 'm.yaml': said })).toEqual([expect.stringContaining(ofAct)]);
    // Both changed in one run.
    expect(await problems({ 'm.yaml': said, 'chairs.yaml': chair.replace('CHAIR', 'MODERATOR') })).toEqual(
      [],
    );
  });

  it('makes the same graph whatever the order of documents', async () => {
    const texts = await findDocuments(['seed']);
    await importDocuments(graph.executor, texts, { by: 'test' });
    const expected = await contents();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: texts.length }), async (shuffled) => {
        await graph.cypher('MATCH (n) DETACH DELETE n');
        await importDocuments(graph.executor, shuffled, { by: 'test' });
        expect(await contents()).toBe(expected);
      }),
      { numRuns: 2 },
    );
  }, 120_000);

  it('applies exactly what changed and keeps old versions as retired copies without relationships', async () => {
    await graph.load({ r: register, m: meeting(act('a') + act('b') + act('c')) });
    const result = await graph.load({
      r: register,
      m: meeting(act('a', 'other words') + act('b') + act('d')),
    });
    expect(result.documents).toEqual([
      { id: 'register', file: 'r', added: 0, changed: 0, retired: 0, unchanged: 5 },
      { id: 'm', file: 'm', added: 1, changed: 1, retired: 1, unchanged: 3 },
    ]);
    expect(
      await graph.cypher('MATCH (a:Act) RETURN a.id AS id, a.since AS since, a.text AS text ORDER BY id'),
    ).toEqual([
      { id: 'm/a', since: 2, text: 'other words' },
      { id: 'm/b', since: 1, text: 'words' },
      { id: 'm/d', since: 2, text: 'words' },
    ]);
    const retired = await graph.cypher(
      'MATCH (r:Retired) RETURN r.id AS id, r.since AS since, r.until AS until, r.text AS text, labels(r) AS labels, size(r.links) AS links, COUNT { (r)--() } AS degree ORDER BY id',
    );
    expect(retired).toEqual([
      { id: 'm/a', since: 1, until: 2, text: 'words', labels: ['Retired'], links: 4, degree: 0 },
      { id: 'm/c', since: 1, until: 2, text: 'words', labels: ['Retired'], links: 4, degree: 0 },
    ]);
  });

  it('keeps what two documents assert until the last drops it, evidence by evidence', async () => {
    const also = (participation: string) =>
      `format: dialogue-graph/1\ndocument: n\ngaps: [{id: gap-g, subject: m, what: w, why: y}]\nparticipations: [${participation}]\n`;
    const shared = `{meeting: m, actor: person-p, role: SPEAKER, ${evidence('source-t', 'q')}}`;
    const sources = `MATCH (:Participation)-[:EVIDENCED_BY]->(s) RETURN s.id AS id ORDER BY id`;
    await graph.load({ r: register, m: meeting(act('a')), n: also(shared) });
    expect(await graph.cypher(sources)).toEqual([{ id: 'source-s' }, { id: 'source-t' }]);
    await graph.load({ n: also('') });
    expect(await graph.cypher(sources)).toEqual([{ id: 'source-s' }]);
    await graph.load({ m: meeting(act('a')).replace(/participations: .*\n/, '') });
    expect(await graph.cypher('MATCH (p:Participation) RETURN p.id')).toEqual([]);
  });

  it('publishes one version for a run, with each document and its sha256', async () => {
    await graph.load({ r: register, m: meeting(act('a')) });
    const [row] = await graph.cypher(
      'MATCH (v:DatasetVersion) RETURN v.number AS number, v.by AS by, v.documents AS documents',
    );
    expect(row).toMatchObject({ number: 1, by: 'test' });
    expect(row?.['documents']).toEqual([
      expect.stringMatching(/^register [0-9a-f]{64}$/),
      expect.stringMatching(/^m [0-9a-f]{64}$/),
    ]);
  });

  it('interrupted before it was published is completed by the next run', async () => {
    await graph.load({ r: register });
    await graph.load({ m: meeting(act('a')) });
    await graph.cypher(
      "MATCH (v:DatasetVersion {number: 2}), (d:ImportedDocument {id: 'm'}) SET d.unpublished = true DELETE v",
    );
    const result = await graph.load({ r: register, m: meeting(act('a')) });
    expect(result.version).toBe(2);
  });

  it('interrupted is published even if a later change is only of a comment', async () => {
    await graph.load({ r: register, m: meeting(act('a')) });
    await graph.cypher(
      "MATCH (v:DatasetVersion), (d:ImportedDocument {id: 'm'}) SET d.unpublished = true DELETE v",
    );
    const result = await graph.load({ m: `${meeting(act('a'))}# a comment\n` });
    expect(result.version).toBe(1);
    expect(await version()).toEqual([1]);
  });

  it('beside another one: both are published, each with its own number', async () => {
    const gap = (id: string) =>
      `format: dialogue-graph/1\ndocument: ${id}\nthemes: [{id: theme-${id}, prefLabel: ${id}, definition: d}]\n`;
    await Promise.all([graph.load({ x: gap('x') }), graph.load({ y: gap('y') })]);
    expect(await graph.cypher('MATCH (t:Theme) RETURN t.id AS id ORDER BY id')).toEqual([
      { id: 'theme-x' },
      { id: 'theme-y' },
    ]);
    expect(await graph.cypher('MATCH (d:ImportedDocument {unpublished: true}) RETURN d.id')).toEqual([]);
    expect((await version()).length).toBeGreaterThanOrEqual(1);
  });

  it('writes documents that refer to each other in one transaction', async () => {
    const one = `format: dialogue-graph/1\ndocument: one\nthemes: [{id: theme-a, prefLabel: A, definition: d, broader: [theme-b]}]\n`;
    const two = `format: dialogue-graph/1\ndocument: two\nthemes: [{id: theme-b, prefLabel: B, definition: d}, {id: theme-c, prefLabel: C, definition: d, broader: [theme-a]}]\n`;
    await graph.load({ one, two });
    expect(await graph.cypher('MATCH (:Theme)-[r:BROADER]->(:Theme) RETURN count(r) AS n')).toEqual([
      { n: 2 },
    ]);
  });
});

describe('a record that moves between documents', () => {
  const people = `format: dialogue-graph/1\ndocument: people\nactors:\n  - {id: person-p, kind: PERSON, name: Pérez, names: [{text: Perez, kind: ALIAS}], ${evidence()}}\n`;
  const without = register.replace(/actors:\n.*\n/, '');

  it.each([
    ['into a later one', ['r', 'p']],
    ['into an earlier one', ['p', 'r']],
  ])('%s keeps its id', async (_, order) => {
    await graph.load({ r: register, m: meeting(act('a')) });
    const texts: Record<string, string> = { r: without, p: people };
    await graph.load(Object.fromEntries(order.map((file) => [file, texts[file] ?? ''])));
    expect(
      await graph.cypher(
        "MATCH (x {id: 'person-p'})<-[:BY]-(a:Act) RETURN x.documents AS documents, x.since AS since, a.id AS act",
      ),
    ).toEqual([{ documents: ['people'], since: expect.any(Number), act: 'm/a' }]);
    expect(await graph.cypher('MATCH (n:Name) WHERE NOT (n)<--() RETURN n')).toEqual([]);
  });

  it('is a mistake if two documents that must be written together assert it', async () => {
    const one = `format: dialogue-graph/1\ndocument: one\nthemes: [{id: theme-a, prefLabel: A, definition: d, broader: [theme-b]}, {id: theme-s, prefLabel: S, definition: d}]\n`;
    const two = `format: dialogue-graph/1\ndocument: two\nthemes: [{id: theme-b, prefLabel: B, definition: d}, {id: theme-c, prefLabel: C, definition: d, broader: [theme-a]}, {id: theme-s, prefLabel: S, definition: d}]\n`;
    const found = await problems({ one, two });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/theme-s in one of (one and two|two and one)/);
    expect(await graph.cypher('MATCH (n:Entity) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });
});

describe('mistakes are reported with their position, and nothing is written', () => {
  const cases: [string, Record<string, string>, RegExp][] = [
    [
      'an unknown reference, with the most similar known',
      { r: register, m: meeting(act('a', 'words', 'theme-tt')) },
      /^m:6:\d+: acts\[0\]\.themes\[0\]: expected the id of a known theme; a new one goes into the section themes of a document, found "theme-tt" \(did you mean theme-t\?\)$/,
    ],
    [
      'a reference of the wrong kind',
      { r: register, m: meeting(act('a', 'words', 'person-p')) },
      /^m:6:\d+: acts\[0\]\.themes\[0\]: expected the id of a theme, found "person-p", a person$/,
    ],
    [
      'an id twice in a document',
      { r: register, m: meeting(act('a') + act('a')) },
      /^m:7:\d+: acts\[1\]: expected each id once in a document, found m\/a again, first at m:6:\d+$/,
    ],
    [
      'an id twice in a document that another one gives too',
      {
        r: register,
        s: `format: dialogue-graph/1\ndocument: s\nthemes:\n${'  - {id: theme-t, prefLabel: T, definition: d}\n'.repeat(2)}`,
      },
      /^s:5:\d+: themes\[1\]: expected each id once in a document, found theme-t again, first at s:4:\d+$/,
    ],
    [
      'an id in two documents with other values',
      { r: register, s: register.replace('document: register', 'document: s').replace('Pérez', 'Gómez') },
      /^s:\d+:\d+: actors\[0\]: expected the same values wherever an id is given, found person-p again, first at r:\d+:\d+, with name ".*Gómez" instead of ".*Pérez"; names .*Gómez.* instead of .*Pérez.*$/,
    ],
    [
      'two documents of one id',
      { r: register, s: register },
      /^s:2:11: document: expected an id of its own for each document, found "register", which r has too$/,
    ],
    [
      'a quote that its source does not contain',
      {
        r: register,
        m: meeting(
          act(
            'a',
            'words',
            'theme-t',
            'STATEMENT',
            'evidence: [{source: source-s, locator: p, quote: never said}]',
          ),
        ),
      },
      /quote: expected words .*source-s, found "never said"$/,
    ],
    [
      'a quote of a source without a stored text',
      {
        r: register,
        m: meeting(
          act(
            'a',
            'words',
            'theme-t',
            'STATEMENT',
            'evidence: [{source: source-t, locator: p, quote: words}]',
          ),
        ),
      },
      /quote: expected no quote.*source-t/,
    ],
    [
      'a record that refers to itself',
      { r: register.replace('definition: d', 'definition: d, broader: [theme-t]') },
      /themes\[0\]\.broader\[0\]: expected another theme, found the record itself$/,
    ],
    [
      'a theme twice on an act',
      { r: register, m: meeting(act('a', 'words', 'theme-t, {theme: theme-t, basis: SOURCE}')) },
      /themes\[1\]: expected each id once here, found "theme-t" again$/,
    ],
    [
      'an unknown source of a link',
      {
        r: register.replace(
          'names: [{',
          'represents: [{actor: person-p, source: source-x, locator: p}], names: [{',
        ),
      },
      /represents\[0\]\.source: expected the id of a known source; a new one goes into the section sources of a document, found "source-x"/,
    ],
    [
      'mistakes of every file at once',
      { r: register.replace('PERSON', 'PRSON'), m: meeting(act('a', 'words', 'theme-t', 'X')) },
      /^r:7:\d+: actors\[0\]\.kind: expected one of STATE, STAKEHOLDER, PERSON, COLLECTIVE, found "PRSON" \(did you mean PERSON\?\)/,
    ],
    [
      'a circle of broader themes',
      {
        t: 'format: dialogue-graph/1\ndocument: t\nthemes:\n  - {id: theme-a, prefLabel: A, definition: d, broader: [theme-b]}\n  - {id: theme-b, prefLabel: B, definition: d, broader: [theme-c]}\n  - {id: theme-c, prefLabel: C, definition: d, broader: [theme-a]}\n',
      },
      /^t:4:\d+: themes\[0\]\.broader\[0\]: expected no circle, found "theme-b", which leads back to theme-a: theme-/,
    ],
    [
      'an uptake into a text older than what it takes up',
      {
        r: register,
        m: meeting(act('a', 'words', 'theme-t', 'RECOMMENDATION')),
        w: `${meeting(act('b', 'words', 'theme-t', 'RECOMMENDATION'))
          .replaceAll('m/b', 'w/b')
          .replace('document: m', 'document: w')
          .replace('id: m,', 'id: w,')
          .replace('2022-07-01', '2022-06-30')}uptakes: [{of: m/a, into: w/b, kind: CITED, ${evidence()}}]\n`,
      },
      /^w:7:\d+: uptakes\[0\]\.into: expected a text not older than m\/a \(2022-07-01\), found "w\/b" \(2022-06-30\)$/,
    ],
    [
      'a meeting that follows itself by way of another',
      {
        r: register,
        w: `format: dialogue-graph/1\ndocument: w\nmeetings:\n  - {id: w-1, kind: WORKSHOP, title: W, follows: [w-2], actsSurveyed: false, uptakesSurveyed: false, ${evidence()}}\n  - {id: w-2, kind: WORKSHOP, title: W, follows: [w-1], actsSurveyed: false, uptakesSurveyed: false, ${evidence()}}\n`,
      },
      /^w:4:\d+: meetings\[0\]\.follows\[0\]: expected no circle, found "w-2", which leads back to w-1/,
    ],
    [
      'a meeting that is a part of itself by way of another',
      {
        r: register,
        w: `format: dialogue-graph/1\ndocument: w\nmeetings:\n  - {id: w-1, kind: WORKSHOP, title: W, partOf: w-2, actsSurveyed: false, uptakesSurveyed: false, ${evidence()}}\n  - {id: w-2, kind: WORKSHOP, title: W, partOf: w-1, actsSurveyed: false, uptakesSurveyed: false, ${evidence()}}\n`,
      },
      /^w:4:\d+: meetings\[0\]\.partOf: expected no circle, found "w-2", which leads back to w-1/,
    ],
  ];
  it.each(cases)('%s', async (_, documents, message) => {
    const found = await problems(documents);
    expect(
      found.some((line) => message.test(line)),
      found.join('\n'),
    ).toBe(true);
    expect(await graph.cypher('MATCH (n) WHERE NOT n:ImportLock RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('a cycle that is partly in the graph', async () => {
    const themes = (id: string, broader: string) =>
      `format: dialogue-graph/1\ndocument: ${id}\nthemes: [{id: theme-${id}, prefLabel: T, definition: d${broader}}]\n`;
    await graph.load({ a: themes('a', ''), b: themes('b', ', broader: [theme-a]') });
    expect(await problems({ a: themes('a', ', broader: [theme-b]') })).toEqual([
      'a:3:63: themes[0].broader[0]: expected no circle, found "theme-b", which leads back to theme-a: theme-a, theme-b',
    ]);
  });

  it('in one line of many are reported at that line', async () => {
    const lines = ['a', 'b', 'c'].map((id) =>
      JSON.stringify({
        format: 'dialogue-graph/1',
        document: id,
        themes: [{ id: id === 'b' ? 'Theme B' : `theme-${id}`, prefLabel: 'T', definition: 'd' }],
      }),
    );
    const folder = await mkdtemp(path.join(tmpdir(), 'dialogue-graph-ndjson-'));
    const file = path.join(folder, 'many.ndjson');
    await writeFile(file, `${lines.join('\n')}\n\n`);
    const texts = await findDocuments([file]);
    await expect(importDocuments(graph.executor, texts, { by: 'test' })).rejects.toThrow(
      `${file}:2:61: themes[0].id: expected an id of lower-case letters, digits and single hyphens that begins with "theme-", found "Theme B"`,
    );
    await writeFile(file, lines.join('\n').replace('Theme B', 'theme-b'));
    const { documents } = await importDocuments(graph.executor, await findDocuments([folder]), {
      by: 'test',
    });
    expect(documents.map(({ id, added }) => [id, added])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    await rm(folder, { recursive: true });
  });

  it('dropping what another document needs', async () => {
    await graph.load({ r: register, m: meeting(act('a')) });
    const before = await contents();
    const found = await problems({ r: register.replace(/themes:\n.*\n/, '') });
    expect(found).toEqual([
      expect.stringContaining('expected theme-t to stay, since m/a of document m refers to it'),
    ]);
    expect(await contents()).toBe(before);
  });

  it('a quote that is in its source, apart from white space, is accepted', async () => {
    const quoted = 'evidence: [{source: source-s, locator: p, quote: "Kept  words"}]';
    expect(
      await problems({ r: register, m: meeting(act('a', 'words', 'theme-t', 'STATEMENT', quoted)) }),
    ).toEqual([]);
  });
});

describe('treaty actions', () => {
  const action = (kind: string) =>
    `format: dialogue-graph/1\ndocument: treaties\ntreatyActions:\n  - {actor: state-x, instrument: instrument-i, action: ${kind}, ${evidence()}}\n`;
  const things =
    `${register.replace('document: register', 'document: things')}  - {id: cycle-2023, level: SERIES, label: '2023', from: 2023, to: 2023, ${evidence()}}
instruments: [{id: instrument-i, kind: CONVENTION, title: I, ${evidence()}}]
`.replace('actors:', `actors:\n  - {id: state-x, kind: STATE, name: X, iso3: XXX, ${evidence()}}`);
  const parties = async () => (await graph.cypher('MATCH (x:Party) RETURN x.id AS id')).map(({ id }) => id);

  it('make a party while one of them binds, and only then', async () => {
    await graph.load({ 'things.yaml': things, 't.yaml': action('SIGNATURE') });
    expect(await parties()).toEqual([]);
    await graph.load({ 't.yaml': action('ACCESSION') });
    expect(await parties()).toEqual(['state-x']);
    // A change of the State itself leaves it a party, and the label is no change of the State.
    const renamed = await graph.load({ 'things.yaml': things.replace('name: X,', 'name: Xland,') });
    expect(renamed.documents.map(({ changed, retired }) => [changed, retired])).toEqual([[1, 0]]);
    expect(await parties()).toEqual(['state-x']);
    expect((await graph.load({ 'things.yaml': things.replace('name: X,', 'name: Xland,') })).version).toBe(3);
    await graph.load({ 't.yaml': 'format: dialogue-graph/1\ndocument: treaties\n' });
    expect(await parties()).toEqual([]);
  });

  it('by a person, or on something else than an instrument, are mistakes', async () => {
    const wrong = action('ACCESSION').replace('state-x', 'person-p').replace('instrument-i', 'cycle-2022');
    expect(await problems({ 'things.yaml': things, 't.yaml': wrong })).toEqual([
      't.yaml:4:13: treatyActions[0].actor: expected the id of a State or stakeholder, found "person-p", a person',
      't.yaml:4:35: treatyActions[0].instrument: expected the id of an instrument, found "cycle-2022", a review cycle',
    ]);
  });

  it('of unknown kinds are mistakes', async () => {
    expect(await problems({ 'things.yaml': things, 't.yaml': action('RATIFIED') })).toEqual([
      expect.stringMatching(
        /^t\.yaml:4:\d+: treatyActions\[0\]\.action: expected .*RATIFICATION.*found "RATIFIED"/,
      ),
    ]);
  });
});

describe('a graph of an earlier version', () => {
  it('loses its lock under the old name, and accepts imports', async () => {
    await graph.cypher(
      'CREATE CONSTRAINT import_turn_id IF NOT EXISTS FOR (t:ImportTurn) REQUIRE t.id IS UNIQUE',
    );
    await graph.cypher("CREATE (:ImportTurn {id: 1, holder: 'x', by: 'x', until: timestamp() + 3600000})");
    await ensureConstraints(graph.executor);
    expect(await graph.cypher('MATCH (t:ImportTurn) RETURN t')).toEqual([]);
    expect(
      await graph.cypher("SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'import_' RETURN name"),
    ).toEqual([{ name: 'import_lock_id' }]);
    expect((await graph.load({ r: register })).version).toBe(1);
  });
});
