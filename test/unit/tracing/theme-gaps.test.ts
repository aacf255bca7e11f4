import { describe, expect, it } from 'vitest';
import type { ActWithWords, MeetingRecord } from '../../../src/snapshot/entities/advance-data.ts';
import { type ThemeGapRequest, themeGapsOf } from '../../../src/tracing/questions/gaps.ts';
import { advanceIndexOf } from '../../support/advance-index-of.ts';
import { act, tinyData } from '../../support/tiny-data.ts';

type Data = ReturnType<typeof tinyData>;

const day = (earliest: string | null, latest = earliest): Partial<MeetingRecord> => ({
  earliest,
  latest,
  sortKey: earliest ?? '9999-99-99',
});

/** {@link tinyData} with its one Conference, `u` of 2024, surveyed or as the parts say, and further meetings. */
function dataOf(
  acts: ActWithWords[],
  meetings: Record<string, Partial<MeetingRecord>> = {},
  parts: Partial<Data> = {},
): Data {
  const data = tinyData(acts);
  for (const [id, card] of Object.entries({ u: { actsSurveyed: true }, ...meetings })) {
    const like = data.meetings.get(id) ?? data.meetings.get('w1');
    if (like !== undefined) data.meetings.set(id, { ...like, id, label: id, cycle: null, ...card });
  }
  return { ...data, ...parts };
}
async function gaps(data: Data, request: Partial<ThemeGapRequest> = {}) {
  return themeGapsOf(await advanceIndexOf(data), {
    raisedAt: ['DIALOGUE'],
    absentFrom: ['WORKING_GROUP', 'CONFERENCE'],
    filter: {},
    ...request,
  });
}
async function told(data: Data, request: Partial<ThemeGapRequest> = {}) {
  return (await gaps(data, request)).map(({ theme, raised, lastRaisedOn, standing, laterMeetings }) => {
    const { matches } = raised.page({ order: 'NEWEST_FIRST', first: 99, after: null });
    const ids = matches.map((match) => match.act.id).join(' ');
    return `${theme} ${lastRaisedOn} ${standing} ${laterMeetings}: ${ids}`;
  });
}
const data = (id: string, meeting: string, parts: Partial<ActWithWords> = {}) =>
  act(`${meeting}/${id}`, { meeting, ...parts });

describe('gaps', () => {
  const acts = [
    data('a', 'd1', { themes: ['theme-data', 'theme-children'] }),
    data('b', 'd2', { themes: ['theme-children'] }),
    data('c', 'd1', { themes: ['theme-youth'] }),
    // Before the dialogues: no answer to them.
    data('d', 'w1', { themes: ['theme-data'] }),
  ];

  it('are themes raised that nothing later addresses, by label, with the acts that raised them', async () => {
    expect(await told(dataOf(acts))).toEqual([
      'theme-children 2023-07-01 SILENT 1: d2/b d1/a',
      'theme-data 2022-07-01 SILENT 1: d1/a',
      'theme-youth 2022-07-01 SILENT 1: d1/c',
    ]);
  });

  it('are none where a later act of anybody addresses the theme, whatever the filter says', async () => {
    const answered = [...acts, data('e', 'u', { themes: ['theme-youth'] })];
    expect(await told(dataOf(answered), { filter: { meetings: ['d1'] } })).toEqual([
      'theme-children 2022-07-01 SILENT 1: d1/a',
      'theme-data 2022-07-01 SILENT 1: d1/a',
    ]);
  });

  it('are counted from the last raising: what answered an earlier one is no answer', async () => {
    const between = dataOf([...acts, data('e', 'w2', { themes: ['theme-children', 'theme-data'] })], {
      w2: day('2023-01-01'),
    });
    expect(await told(between)).toEqual([
      'theme-children 2023-07-01 SILENT 1: d2/b d1/a',
      'theme-youth 2022-07-01 SILENT 2: d1/c',
    ]);
    // Under a filter the last raising is that of its acts.
    expect(await told(between, { filter: { meetings: ['d1'] } })).toEqual([
      'theme-youth 2022-07-01 SILENT 2: d1/c',
    ]);
  });

  it('know resolutions adopted at a later meeting, and topics of one', async () => {
    const resolution = (adoptedAt: string | null) => ({
      resolutions: new Map([
        ['res-1', { id: 'res-1', kind: 'RESOLUTION' as const, adoptedAt, themes: ['theme-data'] }],
      ]),
    });
    const children = ['theme-children 2023-07-01 SILENT 1: d2/b d1/a'];
    const youth = ['theme-youth 2022-07-01 SILENT 1: d1/c'];
    expect(await told(dataOf(acts, {}, resolution('u')))).toEqual([...children, ...youth]);
    // One adopted before the raising, or nobody knows where, is no answer.
    expect(await told(dataOf(acts, {}, resolution('w1')))).toHaveLength(3);
    expect(await told(dataOf(acts, {}, resolution(null)))).toHaveLength(3);
    const discussions = [
      { meeting: 'u', theme: 'theme-data' },
      // A dialogue is none of the meetings looked at.
      { meeting: 'd2', theme: 'theme-youth' },
    ];
    expect(await told(dataOf(acts, {}, { discussions }))).toEqual([...children, ...youth]);
  });

  it('take a narrower theme for an answer, unless told not to, and a broader one never', async () => {
    const raised = [
      data('a', 'd1', { themes: ['theme-rights'] }),
      data('b', 'd1', { themes: ['theme-youth'] }),
    ];
    const narrower = [...raised, data('c', 'u', { themes: ['theme-children'] })];
    const rights = 'theme-rights 2022-07-01 SILENT 1: d1/a';
    const youth = 'theme-youth 2022-07-01 SILENT 1: d1/b';
    expect(await told(dataOf(narrower))).toEqual([youth]);
    expect(await told(dataOf(narrower), { filter: { includeNarrower: false } })).toEqual([rights, youth]);
    const broader = [...raised, data('c', 'u', { themes: ['theme-rights'] })];
    expect(await told(dataOf(broader))).toEqual([youth]);
    for (const parts of [
      { discussions: [{ meeting: 'u', theme: 'theme-children' }] },
      {
        resolutions: new Map([
          ['r', { id: 'r', kind: 'DECISION' as const, adoptedAt: 'u', themes: ['theme-children'] }],
        ]),
      },
    ]) {
      expect(await told(dataOf(raised, {}, parts))).toEqual([youth]);
      expect(await told(dataOf(raised, {}, parts), { filter: { includeNarrower: false } })).toEqual([
        rights,
        youth,
      ]);
    }
  });

  it('are of the themes asked for, each by the acts on it alone', async () => {
    const raised = [
      data('a', 'd1', { themes: ['theme-rights'] }),
      data('b', 'd1', { themes: ['theme-youth'] }),
    ];
    expect(await told(dataOf(raised), { filter: { themes: ['theme-rights'] } })).toEqual([
      'theme-rights 2022-07-01 SILENT 1: d1/a',
      'theme-youth 2022-07-01 SILENT 1: d1/b',
    ]);
    expect(
      await told(dataOf(raised), { filter: { themes: ['theme-rights'], includeNarrower: false } }),
    ).toEqual(['theme-rights 2022-07-01 SILENT 1: d1/a']);
    const both = [data('a', 'd1', { themes: ['theme-youth', 'theme-data'] }), data('b', 'd1')];
    expect(await told(dataOf(both), { filter: { themesAll: ['theme-rights', 'theme-data'] } })).toEqual([
      'theme-data 2022-07-01 SILENT 1: d1/a',
      'theme-youth 2022-07-01 SILENT 1: d1/a',
    ]);
  });

  it('stand as unknown where a later meeting was not surveyed, and as not yet where there was none', async () => {
    const [one] = await gaps(
      dataOf([data('a', 'd1')], { u: { actsSurveyed: false }, w2: day('2023-03-03') }),
    );
    expect([one?.standing, one?.laterMeetings, one?.notSurveyed.map(({ id }) => id)]).toEqual([
      'UNKNOWN',
      2,
      ['u'],
    ]);
    const unsurveyed = {
      w3: { ...day(null), actsSurveyed: false },
      w2: { ...day('2023'), actsSurveyed: false },
    };
    const [other] = await gaps(dataOf([data('a', 'd1')], { u: { actsSurveyed: false }, ...unsurveyed }));
    // In order of time, those of unknown day last.
    expect(other?.notSurveyed.map(({ id }) => id)).toEqual(['w2', 'u', 'w3']);
    expect(await told(dataOf([data('a', 'd1')]), { absentFrom: ['WORKING_GROUP'] })).toEqual([
      'theme-data 2022-07-01 NOT_YET 0: d1/a',
    ]);
  });

  it('take for later whatever may be later, so that a gap is sure', async () => {
    const raised = data('a', 'd1');
    const answer = data('b', 'w2');
    const isGap = async (meeting: Partial<MeetingRecord>, of: Partial<MeetingRecord> = {}) =>
      (await told(dataOf([raised, answer], { w2: meeting, d1: of }))).length > 0;
    expect(await isGap(day('2022-06-30'))).toBe(true);
    // The same day, and a session of which it was the last day, are not later.
    expect(await isGap(day('2022-07-01'))).toBe(true);
    expect(await isGap(day('2022-06-27', '2022-07-01'))).toBe(true);
    expect(await isGap(day('2022-07-02'))).toBe(false);
    expect(await isGap(day('2022-06-27', '2022-07-02'))).toBe(false);
    // "July 2022" may be later, "June 2022" not; nor is what has no day known to be earlier.
    expect(await isGap(day('2022-07-01', '2022-07-31'))).toBe(false);
    expect(await isGap(day('2022-06-01', '2022-06-30'))).toBe(true);
    expect(await isGap(day(null))).toBe(false);
    // Raised some day of July: the session in the middle may have been after it.
    expect(await isGap(day('2022-07-15'), day('2022-07-01', '2022-07-31'))).toBe(false);
    expect(await isGap(day('2020-01-01'), day(null))).toBe(false);
    // d1 is the last raising, and its own kind is looked at as well: it is no answer to itself.
    expect(await told(dataOf([raised]), { absentFrom: ['DIALOGUE'] })).toEqual([
      'theme-data 2022-07-01 SILENT 1: d1/a',
    ]);
  });

  it('take a raising of unknown day for the last one', async () => {
    const undated = dataOf([data('a', 'd1'), data('b', 'd0', { earliest: null, latest: null })], {
      d0: { ...day(null), kind: 'DIALOGUE' },
    });
    // Any meeting may be later than a day that nobody knows: w1 of 2022 and u.
    expect(await told(undated)).toEqual(['theme-data null SILENT 2: d1/a d0/b']);
  });

  it('of several days tell the last one', async () => {
    expect(await told(dataOf([data('a', 'd1')], { d1: day('2022-07-01', '2022-07-03') }))).toEqual([
      'theme-data 2022-07-03 SILENT 1: d1/a',
    ]);
  });

  it('are refused without kinds of meetings, and name what is not there', async () => {
    await expect(told(dataOf([]), { raisedAt: [] })).rejects.toThrow(
      'raisedAt: expected at least one kind of meeting, found none.',
    );
    await expect(told(dataOf([]), { absentFrom: [] })).rejects.toThrow(
      'absentFrom: expected at least one kind of meeting, found none.',
    );
    await expect(told(dataOf([]), { filter: { themes: ['theme-x'] } })).rejects.toThrow(
      'where.themes: expected ids of themes in the graph, found "theme-x".',
    );
  });

  it('keep the kinds of meetings of the filter as well', async () => {
    expect(await told(dataOf([data('a', 'd1')]), { filter: { meetingKinds: ['CONFERENCE'] } })).toEqual([]);
  });
});
