import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import { isForm } from '../../../src/dialogues/forms/shared-forms.ts';
import { text } from '../../../src/dialogues/forms/text-forms.ts';
import { documentRecords } from '../../../src/dialogues/records/document-records.ts';
import { problemsOf, readDocument } from '../../support/document-problems.ts';
import { eachForm } from '../../support/forms-of-documents.ts';

const json = (parts: object) => JSON.stringify({ format: 'dialogue-graph/1', document: 'd', ...parts });
const named = (name: string) =>
  json({
    actors: [
      {
        id: 'org-o',
        kind: 'STAKEHOLDER',
        name,
        names: [{ text: name, kind: 'ALIAS' }],
        evidence: [{ source: 'source-s', locator: name }],
      },
    ],
    themes: [{ id: 'theme-t', prefLabel: name, definition: name, altLabels: [name] }],
    bodies: [{ id: 'body-b', name, evidence: [{ source: 'source-s', locator: 'p. 1' }] }],
  });
const paths = [
  ['actors[0].name', 'actors[0].names[0].text', 'actors[0].evidence[0].locator'],
  ['themes[0].prefLabel', 'themes[0].altLabels[0]', 'themes[0].definition', 'bodies[0].name'],
].flat();

const refused: Record<string, string[]> = {
  'a text with a letter or a digit': [
    ...['-', '–', '—', '.', '...', '…', '?', '???', '*', '/', '()', '«»', '_', '💥', '\u0301'],
    ...[
      '\u200B',
      '\u00AD',
      '\u2060',
      '\u3164',
      '\u115F',
      '\uFFA0',
      '\u2800',
      '\u180E',
      '\u200D\u200C',
      '\uFE0F',
    ],
  ],
  'a text that says something': [
    ...[
      'NA',
      'N/A',
      'n/a',
      'n.a.',
      'N. A.',
      '#N/A',
      '(n/a)',
      'none',
      'None',
      'null',
      'NULL',
      '<null>',
      'NaN',
    ],
    ...[
      'undefined',
      'unknown',
      'Unknown',
      'TBD',
      'tbc',
      'T.B.A.',
      'TODO',
      '#REF!',
      '#DIV/0!',
      '#VALUE!',
      '#NAME?',
    ],
    ...['(blank)', '[object Object]', 'untitled', 'not available', 'Not applicable', 'ＮＡ', 'xxx'],
  ],
  'a text without signs of a wrong conversion': [
    ...['Caf\uFFFD', 'women\\x92s forum', 'women\\u2019s forum', 'women\\u{2019}s', 'Forum &#40;NGO&#41;'],
    ...[
      'Forum &#x28;NGO',
      'R&amp;D',
      'Caf&eacute;',
      'A&nbsp;B',
      'two\\nlines',
      'FÃ©dÃ©ration',
      'womenâ€™s',
      'Â¡Ya!',
    ],
    'logo \uE000',
  ],
};

describe('every text of a document', () => {
  it.each(Object.entries(refused).flatMap(([expected, texts]) => texts.map((one) => [one, expected])))(
    '%j is refused: expected %s',
    (one, expected) => {
      const problems = problemsOf(named(one));
      expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
      expect(problems).toHaveLength(paths.length);
      for (const problem of problems) expect(problem.expected).toContain(expected);
    },
  );

  const names = [
    ...[
      'X',
      '3',
      'Na Woo-jin',
      'Nonesuch',
      'Unknown Soldiers Fund',
      'C++ Alliance',
      'R&D',
      'AT&T;',
      'Q&A; more',
    ],
    ...[
      'Côte d’Ivoire',
      'Łódź',
      'São Tomé',
      'SÃO PAULO',
      'AÇÃO',
      'ÂNGELA',
      '日本',
      'مصر',
      'ไทย',
      '한국',
      'Ωmega',
      '½ time',
    ],
    ...['a \u200Bb', 'Nullarbor', '9/1', '100% Life', 'Forum (NGO)', 'fa\u00ADmily'],
  ];
  it.each(names)('%j is accepted', (one) => expect(problemsOf(named(one))).toEqual([]));

  it('with a letter is accepted, unless it is a placeholder or broken', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N} .,'’()-]*$/u), (words) => {
        expect(problemsOf(named(`Forum ${words}`))).toEqual([]);
      }),
    );
  });

  it('is of one form, except passages of sources and the values that they state', () => {
    const others = new Set<string>();
    eachForm((form, path) => {
      if (form instanceof z.ZodString && !isForm(form, text) && (form.maxLength ?? 0) > 0)
        others.add(path.split('.').slice(-1).join());
    });
    expect([...others].sort()).toEqual(['quote', 'text', 'value']);
  });
});

describe('a doubtful name', () => {
  const warningsOf = (of: string) =>
    documentRecords(readDocument(textSource({ file: 'd', text: named(of) }))).warnings;
  it.each(['2022-01-01', '2022', '01/02/2022', '1 May 2022', '1st May 2022', 'May 1, 2022', '12', '3.5'])(
    '%j is accepted with a warning at each name',
    (of) => {
      expect(problemsOf(named(of))).toEqual([]);
      expect(warningsOf(of).map(({ path }) => path)).toEqual([
        ...['actors[0].name', 'actors[0].names[0].text', 'themes[0].prefLabel', 'themes[0].altLabels[0]'],
        'bodies[0].name',
      ]);
    },
  );
  it.each(['May 2022 movement', 'G20', 'Group of 77'])('%j is not doubtful', (of) =>
    expect(warningsOf(of)).toEqual([]),
  );
});
