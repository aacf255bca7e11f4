import { describe, expect, it } from 'vitest';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import { DocumentError } from '../../../src/dialogues/document/problems.ts';
import { documentRecords } from '../../../src/dialogues/records/document-records.ts';
import { problemsOf, readDocument } from '../../support/document-problems.ts';

const head = 'format: dialogue-graph/1\ndocument: d\n';
const theme = '  - {id: theme-t, prefLabel: T, definition: d}\n';
/** A text, and what its mistakes must say. */
const wrong: [string, string, RegExp][] = [
  [
    'an unknown key',
    `${head}theems: []\n`,
    /^d\.yaml:3:1: theems: expected one of the keys .*, found the key "theems" \(did you mean themes\?\)$/,
  ],
  [
    'a doubled key',
    `${head}themes:\n${theme}themes:\n${theme}`,
    /^d\.yaml:5:1: document: expected each key once in a map, found the key themes again$/,
  ],
  [
    'a doubled key in JSON',
    '{"format":"dialogue-graph/1","document":"d","document":"e"}',
    /^d\.yaml:1:\d+: document: .*found the key "document" again$/,
  ],
  [
    'a wrong enum',
    `${head}figures: [{about: [a], value: 1, qualifier: EXCAT, unit: u, evidence: [{source: source-s, locator: p}]}]\n`,
    /^d\.yaml:3:\d+: figures\[0\]\.qualifier: expected one of EXACT, .*found "EXCAT" \(did you mean EXACT\?\)$/,
  ],
  ['a tab', `${head}themes:\n\t- id: theme-t\n`, /^d\.yaml:4:1: document: .*found a tab$/],
  ...['', '\uFEFF', ' \n\n', '---\n', '\r\n'].map((text): [string, string, RegExp] => [
    `nothing: ${JSON.stringify(text)}`,
    text,
    /^d\.yaml:1:1: document: expected a document: format, document, and what it asserts, found an empty document$/,
  ]),
  ['comments alone', '# nothing\n  # more\n', /^d\.yaml:\d:\d: document: .*, found comments alone$/],
  ['null', 'null\n', /^d\.yaml:1:1: document: .*, found null$/],
  ['several documents', `${head}---\n${head}`, /^d\.yaml:3:1: document: .*found a second document$/],
  [
    'anchors that explode',
    `${head}a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n`,
    /expected at most 100 uses of anchors/,
  ],
  [
    'an alias without an anchor',
    `${head}title: *name\nthemes: [{id: theme-t, prefLabel: *b, definition: d}]\n`,
    /^d\.yaml:3:8: document: expected an anchor &name before this alias; .*, found \*name\nd\.yaml:4:35: document: .*found \*b$/,
  ],
  [
    'a quote that is not closed',
    `${head}title: "An account\nthemes:\n${theme}`,
    /^d\.yaml:3:8: document: expected a closing " to the quote that begins here, found "\\"An account"$/,
  ],
  [
    'a single quote that is not closed',
    `${head}themes:\n  - id: theme-t\n    prefLabel: 'Youth\n    definition: d\n`,
    /^d\.yaml:5:16: document: expected a closing ' to the quote that begins here/,
  ],
  [
    'a quote that is not closed, and mistakes below it',
    `${head}title: "An account\nthemes:\n  - id: theme-t\n    prefLabel: 'Youth\n    definition: d\n    boarder: []\nactors: 5\n`,
    /^d\.yaml:3:8: document: .*\nd\.yaml:6:16: document: expected a closing ' .*\nd\.yaml:8:5: themes\[0\]\.boarder: expected one of the keys [^\n]*\nd\.yaml:9:9: actors: expected a list, found 5$/,
  ],
  [
    'two texts with colons that are not in quotes',
    `${head}title: One: two\nthemes:\n  - {id: theme-t, prefLabel: T, definition: d}\n  - id: theme-u\n    prefLabel: Three: four\n    definition: d\n`,
    /^d\.yaml:3:8: document: expected .* quotes around a text with ": " in it, found a key within a value\nd\.yaml:7:16: [^\n]*$/,
  ],
  [
    'a wrong indentation, reported once',
    `${head}themes:\n  - id: theme-t\n    prefLabel: T\n   definition: d\n    broader: []\n`,
    /^d\.yaml:6:1: document: expected well-formed YAML[^\n]*$/,
  ],
  [
    'an id instead of a source with a locator',
    `${head}bodies: [{id: body-b, name: B, evidence: [source-s]}]\n`,
    /evidence\[0\]: expected a map with the keys source, locator, quote, found "source-s"$/,
  ],
  [
    'a merge key',
    `${head}themes:\n  - &t {id: theme-t, prefLabel: T, definition: d}\n  - {<<: *t, id: theme-u}\n`,
    /^d\.yaml:5:\d+: themes\[1\]\.(<<|prefLabel): /,
  ],
  [
    'NO, which is a text',
    `${head}themes: [{id: theme-t, prefLabel: T, definition: d, altLabels: NO}]\n`,
    /altLabels: expected a list, found "NO"/,
  ],
  [
    'a number with a leading nought',
    `${head}resolutions: [{id: res-1, kind: DRAFT, title: T, number: 010, evidence: [{source: source-s, locator: p}]}]\n`,
    /number: expected a text in quotes, found 010$/,
  ],
  [
    'a day that does not exist',
    `${head}cycles: [{id: cycle-x, level: SERIES, label: X, from: 2022-02-30, to: 2022, evidence: [{source: source-s, locator: p}]}]\n`,
    /from: expected a date that exists.*found "2022-02-30"/,
  ],
  [
    'a NUL character',
    `${head}title: "a\\0b"\n`,
    /^d\.yaml:3:10: title: expected a text without control characters.*found U\+0000$/,
  ],
  [
    'a direction override',
    `${head}title: "a\\u202Eb"\n`,
    /^d\.yaml:3:10: title: expected a text without control characters.*found U\+202E$/,
  ],
  [
    'half a character',
    '{"format":"dialogue-graph/1","document":"d","title":"\\ud800"}',
    /^d\.yaml:1:54: title: expected a text without control characters.*found U\+D800$/,
  ],
  [
    'a text longer than any',
    `${head}title: ${'x'.repeat(10_001)}\n`,
    /title: expected at most 10000 characters/,
  ],
  ['a title without a value', `${head}title:\n`, /^d\.yaml:3:\d+: title: expected a text, found nothing$/],
  [
    'evidence missing',
    `${head}bodies: [{id: body-b, name: B}]\n`,
    /^d\.yaml:3:\d+: bodies\[0\]\.evidence: expected a list of at least one source with its locator, found nothing$/,
  ],
  [
    'no evidence',
    `${head}bodies: [{id: body-b, name: B, evidence: []}]\n`,
    /bodies\[0\]\.evidence: expected at least one source with its locator, found \[\]/,
  ],
  ...(['iso3: GER', 'iso3: SUN', 'iso3: QMZ1'] as const).map((code): [string, string, RegExp] => [
    `a code of no country: ${code}`,
    `${head}actors:\n  - {id: state-x, kind: STATE, name: N, ${code}, evidence: [{source: source-s, locator: p}]}\n`,
    new RegExp(
      `^d\\.yaml:4:\\d+: actors\\[0\\]\\.iso3: expected .*ISO 3166-1 alpha-3.*, found "${code.slice(6)}"$`,
    ),
  ]),
  [
    'a seat in no country',
    `${head}actors:\n  - {id: org-x, kind: STAKEHOLDER, name: N, country: UKR, evidence: [{source: source-s, locator: p}]}\n  - {id: org-y, kind: STAKEHOLDER, name: N, country: UKK, evidence: [{source: source-s, locator: p}]}\n`,
    /^d\.yaml:5:\d+: actors\[1\]\.country: expected a code of ISO 3166-1 alpha-3, such as DEU for Germany, found "UKK"$/,
  ],
  ['broken YAML', 'a: [', /^d\.yaml:1:\d+: document: expected well-formed YAML/],
  [
    'NO where true or false is expected',
    `${head}meeting:\n  actsSurveyed: NO\n`,
    /^d\.yaml:4:17: meeting\.actsSurveyed: expected true or false, found "NO"$/m,
  ],
];

describe('a document with', () => {
  it.each(wrong)('%s is refused at its position', (_, text, message) => {
    expect(new DocumentError(problemsOf(text)).message).toMatch(message);
  });

  it('a byte order mark, CRLF or an unquoted year is accepted', () => {
    expect(problemsOf(`\uFEFF${head}themes:\n${theme}`)).toEqual([]);
    expect(problemsOf(`${head}themes:\n${theme}`.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(
      problemsOf(
        `${head}cycles: [{id: cycle-x, level: SERIES, label: X, from: 2022, to: 2022, evidence: [{source: source-s, locator: p}]}]\n`,
      ),
    ).toEqual([]);
  });

  it('more than 20,000 records is refused with that number', () => {
    const themes = Array.from({ length: 20_001 }, (_, n) => ({
      id: `theme-${n}`,
      prefLabel: 'T',
      definition: 'd',
    }));
    const [problem] = problemsOf(JSON.stringify({ format: 'dialogue-graph/1', document: 'd', themes }));
    expect(problem).toMatchObject({
      path: 'document',
      found: '20001',
      expected: expect.stringContaining('at most 20000 records'),
    });
  });

  it('several mistakes reports all of them at once', () => {
    expect(
      problemsOf(`${head}acts:\n  - kind: X\n    text: 5\nsources:\n  - url: nowhere\n`).length,
    ).toBeGreaterThan(5);
  });
});

/** The one problem at a path, as `line:column expected | found`. */
function at(text: string, path: string): string {
  const [problem] = problemsOf(text).filter((one) => one.path === path);
  if (problem === undefined) return `none at ${path}: ${JSON.stringify(problemsOf(text))}`;
  return `${problem.line}:${problem.column} ${problem.expected} | ${problem.found} | ${problem.nearest}`;
}

describe('rules of the domain', () => {
  const evidence = 'evidence: [{source: source-s, locator: p}]';
  const meeting = `meeting: {id: m, kind: DIALOGUE, title: M, date: 2022, actsSurveyed: true, uptakesSurveyed: false, ${evidence}}\n`;
  const act = (by: string, id = 'm/a') =>
    `acts:\n  - {id: ${id}, kind: OBSERVATION, by: [${by}], themes: [theme-t], text: t, wording: PARAPHRASE, ${evidence}}\n`;

  it('an act is at the meeting that its id begins with', () => {
    expect(at(head + meeting + act('person-p', 'other/a'), 'acts[0].id')).toContain(
      'an id that begins with m/',
    );
  });
  it('acts may be at a partly coded meeting', () => {
    const unsurveyed = meeting.replace('actsSurveyed: true', 'actsSurveyed: false');
    expect(problemsOf(head + unsurveyed + act('person-p'))).toEqual([]);
  });
  it('points made as chair do not count for an affiliation', () => {
    const chair = `participations: [{actor: person-p, role: CO_CHAIR, ${evidence}}]\n`;
    const text = head + meeting + chair + act('{actor: person-p, affiliatedWith: [org-o]}');
    expect(at(text, 'acts[0].by[0].affiliatedWith')).toContain('no affiliation for points made as chair');
  });
  it('a speaker who is not the chair may have an affiliation, which must be a stakeholder', () => {
    const { records, problems } = documentRecords(
      readDocument(
        textSource({
          file: 'd.yaml',
          text: head + meeting + act('{actor: person-p, affiliatedWith: [org-o]}'),
        }),
      ),
    );
    expect(problems).toEqual([]);
    const by = records.find(({ id }) => id === 'm/a')?.links.filter(({ type }) => type === 'BY');
    expect(by?.map(({ to, properties, accepts }) => ({ to, ...properties, accepts }))).toEqual([
      { to: 'person-p', attribution: 'DIRECT', accepts: ['Actor'] },
      { to: 'org-o', attribution: 'AFFILIATION', through: 'person-p', accepts: ['Stakeholder'] },
    ]);
  });
  it('nobody speaks for a person, represents one or belongs to one', () => {
    const link = 'source: source-s, locator: p';
    const claims = `participations: [{actor: person-p, role: SPEAKER, onBehalfOf: [x], affiliatedWith: [x], ${evidence}}]
actors: [{id: person-p, kind: PERSON, name: P, represents: [{actor: x, ${link}}], ${evidence}}, {id: org-o, kind: STAKEHOLDER, name: O, memberOf: [{actor: x, ${link}}], ${evidence}}]\n`;
    const text = head + meeting + claims + act('{actor: person-p, onBehalfOf: [x]}');
    const { records } = documentRecords(readDocument(textSource({ file: 'd.yaml', text })));
    const links = records.flatMap(({ links }) => links).filter(({ to }) => to === 'x');
    expect(links.map(({ type, accepts }) => `${type} ${accepts}`).sort()).toEqual(
      ['AFFILIATED_WITH', 'BY', 'MEMBER_OF', 'ON_BEHALF_OF', 'REPRESENTS'].map(
        (type) => `${type} State,Stakeholder,Collective`,
      ),
    );
  });
  it('a figure has one source: if sources disagree, there are two claims', () => {
    const figure =
      'figures: [{about: [m], value: 1, qualifier: EXACT, unit: NGOs, evidence: [{source: source-a, locator: p}, {source: source-b, locator: p}]}]\n';
    expect(at(head + meeting + figure, 'figures[0].evidence')).toContain('one source');
  });
  it('claims have ids that consist of what they say', () => {
    const text = `${head}${meeting}participations: [{actor: person-p, role: CO_CHAIR, ${evidence}}]
figures: [{about: [m, l], value: 150, qualifier: MORE_THAN, unit: Non-governmental stakeholders, basis: ATTENDED, ${evidence}}]
uptakes: [{of: m/a, into: res-9-1, kind: CITED, ${evidence}}]\n`;
    const ids = documentRecords(readDocument(textSource({ file: 'd.yaml', text }))).records.map(
      ({ id }) => id,
    );
    expect(ids).toEqual([
      'm',
      'participation/m/person-p/co-chair',
      'figure/source-s/l+m/non-governmental-stakeholders/attended/undated',
      'uptake/m/a/res-9-1',
    ]);
  });
});
