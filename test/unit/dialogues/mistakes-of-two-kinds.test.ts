import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChairs } from '../../../src/dialogues/checks/check-chairs.ts';
import { checkDays } from '../../../src/dialogues/checks/check-days.ts';
import { checkDoubles } from '../../../src/dialogues/checks/check-doubles.ts';
import { checkOrder } from '../../../src/dialogues/checks/check-order.ts';
import { checkReferences } from '../../../src/dialogues/checks/check-references.ts';
import type { Executor } from '../../../src/graph/executor.ts';
import { everyKind } from '../../support/every-kind.ts';
import { manifestOf } from '../../support/manifest-of.ts';
import { runs } from '../../support/property-runs.ts';

const emptyGraph = { read: async () => [] } as unknown as Executor;
type Edit = [file: string, before: string, after: string];

/** The mistakes of the documents of every kind after these edits, one line each. */
async function mistakes(...edits: Edit[]): Promise<string[]> {
  const documents = { ...everyKind };
  for (const [file, before, after] of edits) {
    const text = documents[file] ?? '';
    if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
    documents[file] = text.replace(before, after);
  }
  const manifest = manifestOf(documents);
  const problems = [...manifest.problems];
  for (const check of [checkReferences, checkOrder, checkDays, checkChairs, checkDoubles])
    problems.push(...(await check(emptyGraph, manifest)));
  return problems.map(({ file, path, expected, found }) => `${file} ${path}: ${expected}, ${found}`).sort();
}

const [all, d1] = ['every-kind.yaml', 'd-1.yaml'];
/** Mistakes of form: wrong, unknown and missing keys, with the item of each. */
const ofForm: Edit[] = [
  [all, 'publisher: P, publishedOn: 2022-08-01', 'publisher: P, publishedOn: 2022-13'],
  [all, 'kind: PERSON, name: Ann,', 'kind: PERSONA, name: Ann,'],
  [all, 'kind: STATE, name: Borduria', 'kind: STATE, nmae: Borduria'],
  [all, 'definition: d, broader', 'definition: d, boarder: [], broader'],
  [all, 'level: PHASE', 'level: PHRASE'],
  [all, 'label: Phase one', 'label: "-"'],
  [all, 'kind: CONFERENCE, title: First Conference', 'kind: CONFRENCE, title: First Conference'],
  [all, 'title: Side event, partOf', 'title: Side event, venu: Here, partOf'],
  [all, 'kind: DRAFT', 'kind: DRAUGHT'],
  [all, 'action: SIGNATURE, date: 2001-01-01', 'action: SIGNED, date: 2001-01-01'],
  [all, 'value: 250', 'value: many'],
  [all, 'kind: RECOMMENDATION, by: [state-aaa]', 'kind: RECOMENDATION, by: [state-aaa]'],
  [d1, 'ordinal: 4', 'ordinal: fourth'],
  [d1, 'kind: DIALOGUE', 'kind: DIALOG'],
  [d1, 'role: OBSERVER', 'role: OBSERVED'],
  [d1, 'role: DELEGATE', 'role: DELEGATE, function: head'],
  [d1, 'wording: PARAPHRASE, outcome: AGREED', 'wording: PARAPHRASED, outcome: AGREED'],
  [d1, 'document: d-1', 'document: d-1\ntitel: D'],
];
/** Mistakes of reference, order and chairs. */
const ofReference: Edit[] = [
  [all, 'broader: [theme-rights]', 'broader: [theme-wrongs]'],
  [
    all,
    'memberOf: [{actor: org-union, source: source-a, locator: p. 2}]',
    'memberOf: [{actor: org-onion, source: source-a, locator: p. 2}]',
  ],
  [all, 'body: body-cop', 'body: body-pop'],
  [all, 'body: body-wg, cycle: cycle-2022', 'body: body-wg, cycle: cycle-2023'],
  [all, 'covers: [article-x-9, article-x-10]', 'covers: [article-x-9, article-x-11]'],
  [all, 'subject: body-wg', 'subject: body-none'],
  [
    all,
    '{of: d-1/youth, into: cop-1/repeat, kind: REPEATED',
    '{of: cop-1/repeat, into: d-1/youth, kind: REPEATED',
  ],
  [all, 'partOf: cop-1', 'partOf: cop-2'],
  [d1, 'reviews: [instrument-x]', 'reviews: [instrument-z]'],
  [d1, 'follows: [wg-1]', 'follows: [wg-1, cop-1]'],
  [d1, 'actor: collective-panel, role: PANELLIST', 'actor: collective-panels, role: PANELLIST'],
  [d1, 'actor: person-ann, role: SPEAKER', 'actor: person-ann, role: CHAIR'],
  [d1, 'by: [collective-panel]', 'by: [collective-pane]'],
];

it('each of the mistakes is one, and the corrected document has none', async () => {
  expect(await mistakes()).toEqual([]);
  for (const edit of ofReference)
    expect([edit[2], await mistakes(edit)]).toEqual([edit[2], [expect.any(String)]]);
  // A key that is wrong leaves another one missing.
  for (const edit of ofForm)
    expect([edit[2], (await mistakes(edit)).length]).toEqual([edit[2], edit[2].includes('nmae') ? 2 : 1]);
});

describe('mistakes of form and of reference', () => {
  it('are reported in one run, and none because of another', async () => {
    const both = fc.tuple(
      fc.subarray(ofForm, { minLength: 1, maxLength: 3 }),
      fc.subarray(ofReference, { minLength: 1, maxLength: 3 }),
    );
    const alone = new Map<Edit, string[]>();
    for (const edit of [...ofForm, ...ofReference]) alone.set(edit, await mistakes(edit));
    await fc.assert(
      fc.asyncProperty(both, async ([forms, references]) => {
        const edits = [...forms, ...references];
        const expected = edits.flatMap((edit) => alone.get(edit) ?? []).sort();
        expect(await mistakes(...edits)).toEqual(expected);
      }),
      { numRuns: runs(60) },
    );
  }, 60_000);
});
