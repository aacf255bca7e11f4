import { describe, expect, it } from 'vitest';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import { DocumentError, type Problem } from '../../../src/dialogues/document/problems.ts';
import { readDocument } from '../../../src/dialogues/document/read-document.ts';
import { documentRecords } from '../../../src/dialogues/records/document-records.ts';

const head = 'format: dialogue-graph/1\ndocument: d\n';

function problemsOf(text: string): Problem[] {
  try {
    return documentRecords(readDocument(textSource({ file: 'd.yaml', text }))).problems;
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}

/** The one problem at a path, as `line:column expected | found`. */
function at(text: string, path: string): string {
  const [problem] = problemsOf(text).filter((one) => one.path === path);
  if (problem === undefined) return `none at ${path}: ${JSON.stringify(problemsOf(text))}`;
  return `${problem.line}:${problem.column} ${problem.expected} | ${problem.found} | ${problem.nearest}`;
}

describe('a mistake in a document is told with its place', () => {
  it('broken YAML', () => {
    expect(problemsOf('a: [')[0]).toMatchObject({
      line: 1,
      expected: 'well-formed YAML 1.2 or JSON, one document to a file (in .ndjson, to a line)',
    });
  });
  it('a key twice', () => {
    expect(problemsOf(`${head}document: e\n`)[0]).toMatchObject({
      line: 3,
      column: 1,
      found: 'Map keys must be unique',
    });
  });
  it('two documents in a file', () => {
    expect(problemsOf(`${head}---\n${head}`)).toHaveLength(1);
  });
  it('an empty file', () => {
    expect(at('', '')).toBe('1:1 a map of keys and values | null | null');
  });
  it('an unknown key, with the nearest known one', () => {
    expect(at(`${head}actor: []\n`, 'actor')).toMatch(
      /^3:\d+ one of the keys \$schema, format, document, .*\| the key "actor" \| actors$/,
    );
  });
  it('a value outside its list, with the nearest one', () => {
    const text = `${head}acts:\n  - kind: RECOMENDATION\n`;
    expect(at(text, 'acts[0].kind')).toBe(
      '4:11 one of RECOMMENDATION, OBSERVATION, RECORDED_POINT, COMMITMENT, STATEMENT | "RECOMENDATION" | RECOMMENDATION',
    );
  });
  it('a day that does not exist', () => {
    const text = `${head}meeting:\n  id: m\n  date: 2022-02-30\n`;
    expect(at(text, 'meeting.date')).toBe(
      '5:9 a date that exists, written 2022-07-01, 2022-07 or 2022 | "2022-02-30" | null',
    );
  });
  it('NO is a text, not a yes-or-no', () => {
    expect(at(`${head}meeting:\n  actsSurveyed: NO\n`, 'meeting.actsSurveyed')).toBe(
      '4:17 true or false | "NO" | null',
    );
  });
  it('missing evidence', () => {
    const text = `${head}acts:\n  - id: m/a\n    evidence: []\n`;
    expect(at(text, 'acts[0].evidence')).toContain('at least one source with its locator | []');
  });
  it('anchors that expand without end', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 9; i += 1)
      lines.push(`${'abcdefghi'[i]}: &${'abcdefghi'[i]} [${Array(9).fill(`*${'abcdefghi'[i - 1]}`)}]`);
    expect(problemsOf(lines.join('\n'))[0]).toMatchObject({ expected: 'at most 100 uses of anchors' });
  });
  it('all mistakes of a document come at once', () => {
    expect(
      problemsOf(`${head}acts:\n  - kind: X\n    text: 5\nsources:\n  - url: nowhere\n`).length,
    ).toBeGreaterThan(5);
  });
});

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
  it('acts stand only at meetings whose acts are surveyed: elsewhere they would be counted beside unknown', () => {
    const unsurveyed = meeting.replace('actsSurveyed: true', 'actsSurveyed: false');
    const two = act('person-p') + act('person-p', 'm/b').replace('acts:\n', '');
    const places = problemsOf(head + unsurveyed + two).map(
      ({ path, line, column, expected, found }) => `${line}:${column} ${path} ${expected} | ${found}`,
    );
    expect(places).toEqual([
      '5:10 acts[0].id acts of a meeting whose acts are surveyed: m with actsSurveyed: true | actsSurveyed: false',
      '6:10 acts[1].id acts of a meeting whose acts are surveyed: m with actsSurveyed: true | actsSurveyed: false',
    ]);
    expect(problemsOf(head + meeting + two)).toEqual([]);
  });
  it('what is said in the chair counts for no affiliation', () => {
    const chair = `participations: [{actor: person-p, role: CO_CHAIR, ${evidence}}]\n`;
    const text = head + meeting + chair + act('{actor: person-p, affiliatedWith: [org-o]}');
    expect(at(text, 'acts[0].by[0].affiliatedWith')).toContain(
      'no affiliation for what is said in the chair',
    );
  });
  it('a speaker who is not in the chair may have an affiliation, which must be a stakeholder', () => {
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
  it('a figure has one source: sources that disagree stay two claims', () => {
    const figure =
      'figures: [{about: [m], value: 1, qualifier: EXACT, unit: NGOs, evidence: [{source: source-a, locator: p}, {source: source-b, locator: p}]}]\n';
    expect(at(head + meeting + figure, 'figures[0].evidence')).toContain('one source');
  });
  it('claims have ids joined of what they say', () => {
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
