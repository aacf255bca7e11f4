import { plainWorld } from './plain-world.ts';

/** The shortest paths between two actors or themes, as documents tell of them: every path is walked. */
export interface PlainPaths {
  length: number | null;
  /** Those through the same things by the same steps once, by breadth, then by the ids of things. */
  routes: PlainRoute[];
}

export interface PlainRoute {
  breadth: number;
  alike: number;
  /** Ids of the path with the newest claims. */
  nodes: string[];
  /** As `kind`, `<` where it is said of the later node, and the claim. */
  steps: string[];
  /** What makes the route: its steps without claims, and its nodes that are none. */
  steady: string;
  things: string[];
}

interface Edge {
  to: string;
  kind: string;
  isForward: boolean;
  links: number;
  claim: string | null;
}

const listOf = (value: any): any[] => value ?? [];
const wordOf = (role: string) => role.toLowerCase().replaceAll('_', '-');
const typeNames: Record<string, string> = {
  Act: 'POINTS',
  Actor: 'ACTORS',
  Resolution: 'TEXTS',
  Meeting: 'MEETINGS',
  Theme: 'THEMES',
};

/** Everything that paths can follow: things, the steps between them, and how many links each has. */
export function plainConnections(documents: readonly any[]) {
  const types = new Map<string, string>();
  const edges = new Map<string, Edge[]>();
  const seen = new Set<string>();
  const degrees = new Map<string, number>();
  const keys = new Map<string, string>();
  const collectives = new Set<string>();

  const count = (id: string) => degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const link = (from: string, type: string, to: string, which = '') => {
    const key = `${from} ${type} ${to} ${which}`;
    if (seen.has(key)) return;
    seen.add(key);
    count(from);
    count(to);
  };
  const edge = (from: string, kind: string, to: string, claim: string | null = null, which = '') => {
    const key = `edge ${from} ${kind} ${to} ${claim} ${which}`;
    if (seen.has(key)) return;
    seen.add(key);
    const links = claim === null ? 1 : 2;
    const add = (one: string, other: string, isForward: boolean) =>
      edges.set(one, [...(edges.get(one) ?? []), { to: other, kind, isForward, links, claim }]);
    add(from, to, true);
    // Both are named alike.
    add(to, from, kind === 'NAMED_TOGETHER');
  };
  const told = (from: string, type: string, to: string, kind: string, which?: string) => {
    link(from, type, to, which);
    edge(from, kind, to, null, type);
  };
  const toldOfOther = (from: string, type: string, to: string, kind: string, which?: string) => {
    link(from, type, to, which);
    edge(to, kind, from, null, type);
  };
  const themeOf = (theme: any) => (typeof theme === 'string' ? theme : theme.theme);

  for (const document of documents) {
    for (const actor of listOf(document.actors)) {
      types.set(actor.id, 'Actor');
      if (actor.kind === 'COLLECTIVE') collectives.add(actor.id);
      for (const one of listOf(actor.represents)) told(actor.id, 'REPRESENTS', one.actor, 'REPRESENTS');
      for (const one of listOf(actor.memberOf)) told(actor.id, 'MEMBER_OF', one.actor, 'MEMBER_OF');
      for (const one of listOf(actor.members)) toldOfOther(actor.id, 'HAS_MEMBER', one.actor, 'MEMBER_OF');
    }
    for (const theme of listOf(document.themes)) {
      types.set(theme.id, 'Theme');
      for (const one of listOf(theme.broader)) told(theme.id, 'BROADER', one, 'NARROWER_THAN');
    }
    for (const meeting of [...listOf(document.meetings), ...(document.meeting ? [document.meeting] : [])]) {
      types.set(meeting.id, 'Meeting');
      for (const one of listOf(meeting.discusses)) told(meeting.id, 'DISCUSSES', one, 'DISCUSSES');
      for (const one of listOf(meeting.follows)) told(meeting.id, 'FOLLOWS', one, 'FOLLOWS');
      if (meeting.partOf !== undefined) told(meeting.id, 'PART_OF', meeting.partOf, 'PART_OF');
    }
    for (const text of listOf(document.resolutions)) {
      types.set(text.id, 'Resolution');
      for (const one of listOf(text.themes)) told(text.id, 'ADDRESSES', themeOf(one), 'ON_THEME');
      for (const one of listOf(text.submittedBy)) toldOfOther(text.id, 'SUBMITTED_BY', one, 'SUBMITTED');
      if (text.adoptedAt !== undefined) told(text.id, 'ADOPTED_AT', text.adoptedAt, 'ADOPTED_AT');
      if (text.submittedTo !== undefined) told(text.id, 'SUBMITTED_TO', text.submittedTo, 'SUBMITTED_TO');
    }
    for (const act of listOf(document.acts)) {
      types.set(act.id, 'Act');
      for (const speaker of act.by) {
        const by = typeof speaker === 'string' ? { actor: speaker } : speaker;
        toldOfOther(act.id, 'BY', by.actor, 'MADE', 'DIRECT');
        for (const one of listOf(by.onBehalfOf)) toldOfOther(act.id, 'BY', one, 'MADE', `for ${by.actor}`);
        for (const one of listOf(by.affiliatedWith))
          toldOfOther(act.id, 'BY', one, 'MADE', `with ${by.actor}`);
      }
      for (const one of listOf(act.addressedTo)) told(act.id, 'ADDRESSED_TO', one, 'ADDRESSED_TO');
      for (const one of listOf(act.themes)) told(act.id, 'ADDRESSES', themeOf(one), 'ON_THEME');
      told(act.id, 'AT', act.id.split('/')[0], 'MADE_AT');
      if (act.partOf !== undefined) told(act.id, 'PART_OF', act.partOf, 'PART_OF');
    }
    for (const one of listOf(document.participations)) {
      const meeting = one.meeting ?? document.meeting.id;
      const id = `participation/${meeting}/${one.actor}/${wordOf(one.role)}`;
      types.set(id, 'Participation');
      const named = [
        ...listOf(one.onBehalfOf).map((actor) => ['ON_BEHALF_OF', actor, 'TOOK_PART_FOR', 'REPRESENTED_AT']),
        ...listOf(one.affiliatedWith).map((actor) => [
          'AFFILIATED_WITH',
          actor,
          'TOOK_PART_WITH',
          'AFFILIATION_AT',
        ]),
      ] as [string, string, string, string][];
      // Where a position is on the participation, it is a node.
      told(id, 'BY', one.actor, 'PARTICIPATION');
      told(id, 'AT', meeting, 'PARTICIPATION');
      edge(one.actor, 'TOOK_PART', meeting, id);
      for (const [place, [type, actor, withActor, atMeeting]] of named.entries()) {
        told(id, type, actor, 'PARTICIPATION');
        edge(one.actor, withActor, actor, id);
        edge(actor, atMeeting, meeting, id);
        for (const [otherType, other] of named.slice(place + 1))
          if (other !== actor) edge(actor, 'NAMED_TOGETHER', other, id, `${type} ${otherType}`);
      }
    }
    for (const { of, into } of listOf(document.uptakes)) {
      const id = `uptake/${of}/${into}`;
      link(id, 'OF', of);
      link(id, 'INTO', into);
      edge(into, 'TAKES_UP', of, id);
    }
    for (const { actor, on, stance } of listOf(document.positions)) {
      const id = `position/${actor}/${on}/${wordOf(stance)}`;
      link(id, 'BY', actor);
      link(id, 'ON', on);
      edge(actor, 'POSITION', on, id);
    }
  }
  const world = plainWorld(documents);
  for (const { id, own, meeting } of world.acts) {
    const days = own ?? world.meetings.find((one) => one.id === meeting)?.days;
    keys.set(id, `${days?.earliest ?? '0000-00-00'} ${id}`);
  }
  const breadthOf = (id: string) =>
    collectives.has(id) || ['Theme', 'Meeting', 'Resolution'].includes(types.get(id) ?? '')
      ? (degrees.get(id) ?? 0)
      : 0;
  return { types, edges, breadthOf, keyOf: (claim: string) => keys.get(claim) ?? claim };
}
export type PlainConnections = ReturnType<typeof plainConnections>;

interface Walked {
  nodes: string[];
  edges: Edge[];
}

export function plainPaths(
  { types, edges, breadthOf, keyOf }: PlainConnections,
  {
    from,
    to,
    through,
    maxLength,
  }: { from: string; to: string; through: readonly string[]; maxLength: number },
): PlainPaths {
  const mayPass = (id: string) => {
    const type = types.get(id) ?? '';
    return (
      type === 'Participation' || (id !== 'theme-unclassified' && through.includes(typeNames[type] ?? ''))
    );
  };
  // How far each thing is from the end, at least.
  const distances = new Map([[to, 0]]);
  for (let far = 0; far <= maxLength; far += 1)
    for (const [id, distance] of [...distances])
      if (distance === far && (id === to || mayPass(id)))
        for (const { to: next, links } of edges.get(id) ?? [])
          if ((distances.get(next) ?? Number.POSITIVE_INFINITY) > far + links)
            distances.set(next, far + links);

  function walk(nodes: string[], walked: Edge[], left: number): Walked[] {
    const here = nodes.at(-1) as string;
    if (here === to) return left === 0 ? [{ nodes, edges: walked }] : [];
    if ((distances.get(here) ?? Number.POSITIVE_INFINITY) > left) return [];
    if (here !== from && !mayPass(here)) return [];
    return (edges.get(here) ?? []).flatMap((edge) => {
      const isShownParticipation = types.get(here) === 'Participation';
      const concernsPosition = [walked.at(-1)?.kind, edge.kind].includes('POSITION');
      if (isShownParticipation && !concernsPosition) return [];
      return walk([...nodes, edge.to], [...walked, edge], left - edge.links);
    });
  }

  for (let length = 1; length <= maxLength; length += 1) {
    const found = walk([from], [], length);
    if (found.length > 0) return { length, routes: routesOf(found) };
  }
  return { length: null, routes: [] };

  function routesOf(walks: Walked[]): PlainRoute[] {
    const isThing = (id: string) => !['Act', 'Participation'].includes(types.get(id) ?? '');
    const routes = new Map<string, PlainRoute & { claims: string[] }>();
    for (const { nodes, edges: walked } of walks) {
      const kinds = walked.map(({ kind, isForward }) => `${kind}${isForward ? '' : '<'}`);
      const things = nodes.slice(1).filter(isThing);
      const steady = JSON.stringify([kinds, nodes.map((id) => (isThing(id) ? id : types.get(id)))]);
      const claims = walked
        .flatMap(({ claim, to: next }) => [
          ...(claim === null ? [] : [claim]),
          ...(isThing(next) ? [] : [next]),
        ])
        .map(keyOf);
      const steps = walked.map(({ claim }, place) => `${kinds[place]} ${claim}`);
      const breadth = things.slice(0, -1).reduce((sum, id) => sum + breadthOf(id), 0);
      const before = routes.get(steady);
      const alike = (before?.alike ?? 0) + 1;
      const isNewer = before === undefined || isAfter(claims, before.claims);
      routes.set(
        steady,
        isNewer ? { breadth, alike, nodes, steps, steady, things, claims } : { ...before, alike },
      );
    }
    return [...routes.values()]
      .sort(
        (a, b) =>
          a.breadth - b.breadth || (isAfter(a.things, b.things) ? 1 : isAfter(b.things, a.things) ? -1 : 0),
      )
      .map(({ claims: _, ...route }) => route);
  }
}

function isAfter(one: string[], other: string[]): boolean {
  for (const [place, value] of one.entries()) {
    const beside = other[place] ?? '';
    if (value !== beside) return value > beside;
  }
  return false;
}
