import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWithin, type PlainAct, type PlainSeed, readPlainSeed } from '../kit/plain-count.ts';
import { openTestWorld, type TestWorld } from '../kit/test-graph.ts';

/** The seed's answers, held against plain loops over its files. */
let world: TestWorld;
let seed: PlainSeed;
beforeAll(async () => {
  world = await openTestWorld();
  seed = readPlainSeed();
});
afterAll(() => world.close());

const section = (name: string): any[] => seed.documents.flatMap((document) => document[name] ?? []);
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

describe('lineage on the seed', () => {
  it('of resolution 9/1 has the three that its preamble recalls', async () => {
    const { lineage } = await world.api.ask(`{ lineage(id: "res-9-1") { start isCut cutAt
      nodes { id: nodeId steps date uptakesSurveyed meeting { id } node { ... on Resolution { number } } }
      edges { of into kind uptake { id evidence { locator } } } } }`);
    const at = (id: string, number: string, steps: number, date: string, meeting: string) => ({
      ...{ id, steps, date, uptakesSurveyed: false, meeting: { id: meeting }, node: { number } },
    });
    const cited = (of: string, locator: string) => ({
      ...{ of, into: 'res-9-1', kind: 'CITED' },
      uptake: { id: `uptake/${of}/res-9-1`, evidence: [{ locator }] },
    });
    expect(lineage).toEqual({
      start: 'res-9-1',
      isCut: false,
      cutAt: [],
      nodes: [
        at('res-1-2', '1/2', -1, '2004-06-28', 'cop-1'),
        at('res-5-5', '5/5', -1, '2010-10-18', 'cop-5'),
        at('res-7-1', '7/1', -1, '2014-10-06', 'cop-7'),
        at('res-9-1', '9/1', 0, '2018-10-15', 'cop-9'),
      ],
      edges: [
        cited('res-1-2', 'preamble, paragraph 4'),
        cited('res-5-5', 'preamble, paragraph 6'),
        cited('res-7-1', 'preamble, paragraph 6'),
      ],
    });
  });

  it('of every recommendation is that alone, since no source tells what became of one', async () => {
    const { recommendations } = await world.api.ask(
      '{ recommendations(first: 200) { nodes { id uptakeChain { isCut nodes { id: nodeId uptakesSurveyed } edges { of } } } } }',
    );
    expect(recommendations.nodes).toHaveLength(14);
    for (const { id, uptakeChain } of recommendations.nodes)
      expect(uptakeChain).toEqual({ isCut: false, nodes: [{ id, uptakesSurveyed: false }], edges: [] });
  });
});

/** What no theme fits has none in common. */
const isTheme = (id: string) => id !== 'theme-unclassified';

describe('coAdvancement on the seed', () => {
  const isBy = (act: PlainAct, actor: string, attribution: string[] | null) =>
    act.actors.some(
      (one) => one.id === actor && (attribution === null || attribution.includes(one.attribution)),
    );

  /** Pairs "one other" of those who act for one another, or represent one another, either way round. */
  function ties(): Set<string> {
    const speakers = section('acts').flatMap(({ by }) => by.filter((one: any) => typeof one === 'object'));
    const pairs: [string, string][] = [
      ...speakers.flatMap(({ actor, onBehalfOf = [], affiliatedWith = [] }: any) =>
        [onBehalfOf, affiliatedWith].flat().map((other: string): [string, string] => [actor, other]),
      ),
      ...section('actors').flatMap(({ id, represents = [] }) =>
        represents.map((one: any): [string, string] => [id, one.actor ?? one]),
      ),
    ];
    return new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  }

  it.each([
    ['all', null],
    ['what was said by the actor itself or for it', ['DIRECT', 'ON_BEHALF']],
  ])(
    'of every actor, by %s',
    async (_, attribution) => {
      const tied = ties();
      expect(tied.size).toBeGreaterThan(20);
      const ids = [...seed.actors.keys()].filter((id) => seed.acts.some((act) => isBy(act, id, null)));
      let found = 0;
      for (const actor of ids) {
        const others = ids.filter((other) => other !== actor && !tied.has(`${actor} ${other}`));
        const acts = (id: string) => seed.acts.filter((act) => isBy(act, id, attribution));
        const pairs = (id: string) =>
          new Set(
            acts(id).flatMap(({ meeting, themes }) => {
              const cycle = seed.meetings.get(meeting)?.cycle;
              return cycle === undefined ? [] : themes.filter(isTheme).map((theme) => `${theme} ${cycle}`);
            }),
          );
        const own = pairs(actor);
        const data = await world.api.ask(
          `query ($actor: ID!, $where: AdvanceWhere) {
          themes: coAdvancement(actor: $actor, where: $where, first: 200) { totalCount nodes { actor { id } count advances(first: 200) { totalCount nodes { id } } themes { theme { id } cycle { id } } } }
          acts: coAdvancement(actor: $actor, where: $where, by: ACT, first: 200) { nodes { actor { id } count advances(first: 200) { nodes { id } } } } }`,
          { actor, where: { attribution } },
        );
        const byThemes = others.flatMap((id) => {
          const shared = [...pairs(id)].filter((pair) => own.has(pair));
          const theirs = acts(id).filter(({ meeting, themes }) =>
            themes.some((theme) => shared.includes(`${theme} ${seed.meetings.get(meeting)?.cycle}`)),
          );
          return shared.length === 0 ? [] : [[id, sorted(shared), sorted(theirs.map((act) => act.id))]];
        });
        const given = data.themes.nodes.map(({ actor: other, count, advances, themes }: any) => {
          expect([count, advances.totalCount]).toEqual([themes.length, advances.nodes.length]);
          const shared = themes.map(({ theme, cycle }: any) => `${theme.id} ${cycle.id}`);
          return [other.id, sorted(shared), sorted(advances.nodes.map(({ id }: any) => id))];
        });
        const byId = (a: any, b: any) => (a[0] < b[0] ? -1 : 1);
        expect(given.sort(byId), actor).toEqual(byThemes.sort(byId));
        expect(data.themes.totalCount).toBe(byThemes.length);

        const ownActs = new Set(acts(actor).map(({ id }) => id));
        const byActs = others.flatMap((id) => {
          const shared = acts(id).filter((act) => ownActs.has(act.id));
          return shared.length === 0 ? [] : [[id, shared.length, sorted(shared.map((act) => act.id))]];
        });
        const givenActs = data.acts.nodes.map(({ actor: other, count, advances }: any) => [
          other.id,
          count,
          sorted(advances.nodes.map(({ id }: any) => id)),
        ]);
        expect(givenActs.sort(byId), actor).toEqual(byActs.sort(byId));
        found += byThemes.length + byActs.length;
      }
      expect(found).toBeGreaterThan(200);
    },
    120_000,
  );
});

describe('gaps on the seed', () => {
  /** First and last day that a meeting can have lasted, from what is written. */
  function days(meeting: any): { first: string; last: string } | null {
    const [start, end] = [meeting.date ?? meeting.start, meeting.date ?? meeting.end ?? meeting.start];
    if (start === undefined) return null;
    const [year, month, day] = String(end).split('-').map(Number);
    const last = new Date(Date.UTC(year ?? 0, month ?? 12, day === undefined ? 0 : 1));
    return {
      first: `${start}-01-01`.slice(0, 10),
      last: day === undefined ? last.toISOString().slice(0, 10) : String(end),
    };
  }

  it.each([
    [['DIALOGUE'], ['WORKING_GROUP', 'CONFERENCE'], {}],
    [['DIALOGUE'], ['WORKING_GROUP', 'CONFERENCE'], { includeNarrower: false }],
    [['DIALOGUE'], ['DIALOGUE'], {}],
    [['DIALOGUE'], ['DIALOGUE', 'PREPARATION', 'BRIEFING', 'SIDE_EVENT'], {}],
    [['CONFERENCE'], ['CONFERENCE', 'BRIEFING'], {}],
    [['DIALOGUE', 'CONFERENCE'], ['CONFERENCE'], { cycles: ['cycle-2022'] }],
  ])('raised at %s, absent from %s, under %o', async (raisedAt, absentFrom, where: any) => {
    const narrower = where.includeNarrower !== false;
    const addresses = (themes: string[], theme: string) =>
      themes.some((one) => (narrower ? isWithin(seed, one, theme) : one === theme));
    const kindOf = (meeting: string) => seed.meetings.get(meeting)?.kind ?? '';
    const raised = seed.acts.filter(
      ({ meeting }) =>
        raisedAt.includes(kindOf(meeting)) &&
        (where.cycles?.includes(seed.meetings.get(meeting)?.cycle) ?? true),
    );
    const expected = sorted(raised.flatMap(({ themes }) => themes.filter(isTheme))).flatMap((theme) => {
      const own = raised.filter(({ themes }) => themes.includes(theme));
      const lastDay = (act: PlainAct) => `${days(seed.meetings.get(act.meeting))?.first ?? '9999'} ${act.id}`;
      const [last] = own.sort((a, b) => (lastDay(a) > lastDay(b) ? -1 : 1));
      const lastMeeting = last?.meeting ?? '';
      const when = days(seed.meetings.get(lastMeeting));
      const later = [...seed.meetings.values()].filter((meeting) => {
        const of = days(meeting);
        const mayBe = of === null || when === null || of.last > when.first;
        return absentFrom.includes(meeting.kind) && meeting.id !== lastMeeting && mayBe;
      });
      const isAddressed = later.some(
        ({ id, ...meeting }: any) =>
          addresses(meeting.discusses ?? [], theme) ||
          seed.acts.some((act) => act.meeting === id && addresses(act.themes, theme)) ||
          section('resolutions').some((one) => one.adoptedAt === id && addresses(themesOf(one), theme)),
      );
      const unknown = later.filter(({ actsSurveyed }) => !actsSurveyed).map(({ id }) => id);
      const standing = later.length === 0 ? 'NOT_YET' : unknown.length > 0 ? 'UNKNOWN' : 'SILENT';
      const ids = sorted(own.map(({ id }) => id));
      return isAddressed
        ? []
        : [
            {
              theme,
              ids,
              lastRaisedOn: when?.last ?? null,
              standing,
              later: later.length,
              unknown: sorted(unknown),
            },
          ];
    });
    const { gaps } = await world.api.ask(
      `query ($raisedAt: [MeetingKind!], $absentFrom: [MeetingKind!], $where: AdvanceWhere) {
        gaps(raisedAt: $raisedAt, absentFrom: $absentFrom, where: $where, first: 200) { totalCount
          nodes { theme { id prefLabel } raised(first: 200) { totalCount nodes { id } } lastRaisedOn standing laterMeetings notSurveyed { id } } } }`,
      { raisedAt, absentFrom, where },
    );
    const given = gaps.nodes.map((gap: any) => ({
      theme: gap.theme.id,
      ids: sorted(gap.raised.nodes.map(({ id }: any) => id)),
      lastRaisedOn: gap.lastRaisedOn,
      standing: gap.standing,
      later: gap.laterMeetings,
      unknown: sorted(gap.notSurveyed.map(({ id }: any) => id)),
    }));
    given.sort((a: any, b: any) => (a.theme < b.theme ? -1 : 1));
    expect(given).toEqual(expected);
    expect(given.length).toBeGreaterThan(0);
    expect(gaps.totalCount).toBe(given.length);
    const labels = gaps.nodes.map(({ theme }: any) => theme.prefLabel.toLowerCase());
    expect(labels).toEqual([...labels].sort());
  });

  const themesOf = ({ themes = [] }: any): string[] =>
    themes.map((theme: any) => (typeof theme === 'string' ? theme : theme.theme));
});
