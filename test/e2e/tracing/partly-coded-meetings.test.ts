import { expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { useTestWorld } from '../../support/test-graph.ts';

/** Beside the coded dialogue d-1 and the session wg-1, of which nothing is known: a meeting from which one point is. */
const evidence = 'evidence: [{source: source-a, locator: p. 1}]';
const commemoration = `format: dialogue-graph/1
document: o-1
meeting: {id: o-1, kind: OTHER, title: Commemoration, date: 2022-09-01, cycle: cycle-2022, actsSurveyed: false, uptakesSurveyed: false, ${evidence}}
acts: [{id: o-1/youth, kind: STATEMENT, by: [state-bbb], themes: [theme-youth], text: A word, wording: PARAPHRASE, ${evidence}}]
`;
const world = useTestWorld({ ...everyKind, 'o-1.yaml': commemoration });

it('a meeting has its own coverage, wherever it is selected', async () => {
  const { cycle, other } = await world.api.ask(`{
    cycle: node(id: "cycle-2022") { ... on ReviewCycle { meetings(sort: OLDEST_FIRST) { id coverage } } }
    other: meetings(where: { kind: { eq: OTHER } }) { nodes { name: title coverage actsSurveyed } } }`);
  expect(cycle.meetings).toEqual([
    { id: 'wg-1', coverage: 'NONE' },
    { id: 'd-1', coverage: 'ALL' },
    { id: 'o-1', coverage: 'PART' },
  ]);
  expect(other.nodes).toEqual([{ name: 'Commemoration', coverage: 'PART', actsSurveyed: false }]);
});

it('the dataset counts such meetings apart', async () => {
  const { dataset } = await world.api.ask(
    '{ dataset { coverage { cycle { id } meetings actsSurveyed partlySurveyed acts coverage } } }',
  );
  expect(dataset.coverage).toContainEqual({
    ...{ cycle: { id: 'cycle-2022' }, meetings: 3, actsSurveyed: 1, partlySurveyed: 1 },
    ...{ acts: 3, coverage: 'PART' },
  });
});

it('what was found there is counted, and what was not is null', async () => {
  const buckets = async (where: object) => {
    const { timeline } = await world.api.ask(
      `query ($where: AdvanceWhere) { timeline(bucket: MEETING, where: $where) {
        buckets { id count coverage partlySurveyed } } }`,
      { where },
    );
    return timeline.buckets.map((one: Record<string, unknown>) => Object.values(one).join(' '));
  };
  const cycles = ['cycle-2022'];
  expect(await buckets({ cycles, themes: ['theme-youth'] })).toEqual([
    'wg-1  NONE 0',
    'd-1 1 ALL 0',
    'o-1 1 PART 1',
  ]);
  expect(await buckets({ cycles, actKinds: ['COMMITMENT'] })).toEqual([
    'wg-1  NONE 0',
    'd-1 0 ALL 0',
    'o-1  PART 1',
  ]);
});

it('an export of meetings ends with the coverage of each', async () => {
  const response = await fetch(`${world.api.url}/export/meetings.csv`);
  const [head = '', ...rows] = (await response.text()).trim().split(/\r?\n/);
  expect(head.split(',').at(-1)).toBe('coverage');
  const coverageOf = (id: string) =>
    rows
      .find((row) => row.startsWith(`${id},`))
      ?.split(',')
      .at(-1);
  expect(['d-1', 'o-1', 'wg-1'].map(coverageOf)).toEqual(['ALL', 'PART', 'NONE']);
});
