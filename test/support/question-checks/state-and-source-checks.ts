import { expect } from 'vitest';
import { plainAdvances } from '../plain-evaluator/plain-advances.ts';
import { plainLineage } from '../plain-evaluator/plain-lineage.ts';
import { all, binding, boundTo, type Check, ids, plain } from './seed-documents.ts';

export const stateAndSourceChecks: Record<string, Check> = {
  'asked-of-states': ({ advances }) => {
    const rows = plainAdvances(plain, { addressedToKinds: ['STATE'] }, 'OLDEST_FIRST');
    expect(ids(advances.nodes)).toEqual(ids(rows));
    return [`${rows.length} point`];
  },
  'is-it-a-party': ({ node }, { state, instrument }) => {
    const actions = all('treatyActions').filter(({ actor }) => actor === state);
    const bound = actions.find((one) => one.instrument === instrument && binding.includes(one.action));
    expect(node.treatyStatus).toEqual({ status: 'PARTY', asOf: { asWritten: String(bound.asOf) } });
    const described = (one: any, of: string) => `${one.action} ${of}`;
    expect(node.treatyActions.map((one: any) => described(one, one.instrument.id)).sort()).toEqual(
      actions.map((one) => described(one, one.instrument)).sort(),
    );
    return [String(bound.asOf), `${actions.length} actions`];
  },
  'parties-without-a-protocol': ({ statesParties }, { convention, protocol }) => {
    const bound = boundTo(protocol);
    const expected = [...boundTo(convention)].filter((actor) => !bound.has(actor));
    expect(ids(statesParties.nodes).sort()).toEqual(expected.sort());
    return [`${expected.length} parties`, statesParties.nodes[0].name, statesParties.nodes.at(-1).name];
  },
  'latest-treaty-actions': ({ treatyActions }, { since }) => {
    const expected = all('treatyActions').filter(({ date }) => date !== undefined && String(date) >= since);
    expect(treatyActions.nodes.map(({ date }: any) => date.asWritten)).toEqual(
      expected
        .map(({ date }) => String(date))
        .sort()
        .reverse(),
    );
    return [`${expected.length} actions`, ...treatyActions.nodes.map(({ actor }: any) => actor.name)];
  },
  'who-is-under-review': ({ groupMemberships }) => {
    const expected = all('groupMemberships');
    expect(groupMemberships.nodes.map(({ actor, group }: any) => `${actor.id} ${group.id}`).sort()).toEqual(
      expected.map(({ actor, group }) => `${actor} ${group}`).sort(),
    );
    const of = (group: string) => expected.filter((one) => one.group === group).length;
    return [`${expected.length} members`, `${of('group-1')} of the first`, `${of('group-2')} of the second`];
  },
  'where-a-resolution-comes-from': ({ lineage }, { resolution }) => {
    const expected = plainLineage(plain, resolution, 'BOTH', 8);
    expect(lineage.edges.map(({ of, into, kind, verb }: any) => `${of} ${into} ${kind} ${verb}`)).toEqual(
      expected.edges,
    );
    expect(lineage.nodes.map(({ node, steps }: any) => [node.id, steps])).toEqual(
      expected.nodes.map(({ id, steps }) => [id, steps]),
    );
    return [
      `${expected.edges.length} earlier`,
      ...expected.nodes
        .filter(({ steps }) => steps < 0)
        .map(({ id }) => id.replace('res-', '').replace('-', '/')),
    ];
  },
  'resolutions-on-a-theme': ({ resolutions }, { theme }) => {
    const expected = plain.resolutions.filter(({ themes }) => themes.includes(theme));
    expect(ids(resolutions.nodes).sort()).toEqual(ids(expected).sort());
    return [`${expected.length} resolutions`];
  },
  'what-was-taken-up': ({ uptakes }) => {
    expect(
      uptakes.nodes
        .map((one: any) => `${(one.ofResolution ?? one.ofAct).id} ${(one.intoResolution ?? one.intoAct).id}`)
        .sort(),
    ).toEqual(plain.uptakes.map(({ of, into }) => `${of} ${into}`).sort());
    return [`${plain.uptakes.length} uptakes`];
  },
  'who-opposed': ({ positions }) => {
    const expected = all('positions');
    expect(positions.nodes.map(({ actor, stance }: any) => `${actor.id} ${stance}`).sort()).toEqual(
      expected.map(({ actor, stance }) => `${actor} ${stance}`).sort(),
    );
    return [`${expected.length} positions`, 'one Member State', '41 delegations', 'L.5'];
  },
  'where-sources-disagree': ({ statements }) => {
    const expected = all('statements');
    const values = (some: any[]) =>
      some.map(({ about, property, value }) => `${about.id ?? about} ${property} ${value}`).sort();
    expect(values(statements.nodes)).toEqual(values(expected));
    const valuesOfEach = new Map<string, Set<string>>();
    for (const { about, property, value } of expected) {
      const of = `${about} ${property}`;
      valuesOfEach.set(of, (valuesOfEach.get(of) ?? new Set()).add(String(value)));
    }
    const disputed = [...valuesOfEach.values()].filter((some) => some.size > 1);
    return [`${expected.length} statements`, `On ${disputed.length} values`];
  },
  'what-is-not-known': ({ dataGaps }) => {
    expect(ids(dataGaps.nodes).sort()).toEqual(ids(all('gaps')).sort());
    return [`${all('gaps').length} known gaps`];
  },
  'what-a-source-says': ({ acts }, { source }) => {
    const expected = all('acts').filter(({ evidence }) => evidence.some((one: any) => one.source === source));
    expect(ids(acts.nodes).sort()).toEqual(ids(expected).sort());
    return [`${expected.length} points`];
  },
};
