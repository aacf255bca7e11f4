import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Span, spanOf } from './plain-days.ts';

/**
 * What dialogue documents say, as plain lists. The plain evaluator answers every tracing field from
 * these by the rules of the design (1.4) alone, slowly and without any code of the product, so that
 * tests can hold the product's answers against it.
 */
export interface PlainWorld {
  /** The day on which the dataset version was published, ISO. */
  publishedOn: string;
  actors: PlainActor[];
  themes: PlainTheme[];
  cycles: PlainCycle[];
  instruments: { id: string; title: string }[];
  articles: { id: string; instrument: string }[];
  meetings: PlainMeeting[];
  participations: PlainParticipation[];
  acts: PlainAct[];
  resolutions: PlainResolution[];
  uptakes: { of: string; into: string; kind: string; verb: string | null }[];
  positions: { actor: string; on: string; stance: string }[];
}

export interface PlainActor {
  id: string;
  kind: string;
  name: string;
  /** A State's own code, or that of a stakeholder's seat. */
  country: string | null;
  sector: string | null;
  regionalGroup: string | null;
  standsFor: string | null;
  represents: string[];
  /** Its members, as its own document has them, and the groups that it says it is a member of. */
  members: string[];
  memberOf: string[];
}

export interface PlainTheme {
  id: string;
  prefLabel: string;
  broader: string[];
}

export interface PlainCycle {
  id: string;
  level: string;
  label: string;
  /** First and last day that it can have had. */
  days: Span;
  partOf: string | null;
}

export interface PlainMeeting {
  id: string;
  kind: string;
  title: string;
  /** First day that it can have begun on, last day that it can have ended on. */
  days: Span;
  cycle: string | null;
  partOf: string | null;
  reviews: string[];
  discusses: string[];
  actsSurveyed: boolean;
  uptakesSurveyed: boolean;
}

export interface PlainParticipation {
  meeting: string;
  actor: string;
  role: string;
  status: string | null;
  onBehalfOf: string[];
  affiliatedWith: string[];
}

export interface PlainAuthorship {
  actor: string;
  attribution: string;
  /** Who spoke, where it was not the actor. */
  through: string | null;
}

export interface PlainAct {
  id: string;
  kind: string;
  meeting: string;
  by: PlainAuthorship[];
  themes: string[];
  addressedTo: string[];
  concerns: string[];
  outcome: string | null;
  text: string;
  /** The days of the date that it has of its own; null where it has none. */
  own: Span | null;
  /** The text that it is a point of. */
  partOf: string | null;
}

export interface PlainResolution {
  id: string;
  kind: string;
  adoptedAt: string | null;
  submittedTo: string | null;
  /** The days of the date that it has of its own; null where it has none. */
  own: Span | null;
  themes: string[];
}

const list = (value: any): any[] => (value === undefined ? [] : value);

/** The world that documents, already parsed, tell of. The same thing in several documents stands once; by default all meetings have been held. */
export function plainWorld(documents: readonly any[], publishedOn = '9999-12-31'): PlainWorld {
  const world: PlainWorld = {
    publishedOn,
    actors: [],
    themes: [],
    cycles: [],
    instruments: [],
    articles: [],
    meetings: [],
    participations: [],
    acts: [],
    resolutions: [],
    uptakes: [],
    positions: [],
  };
  for (const document of documents) {
    for (const actor of list(document.actors)) world.actors.push(plainActor(actor));
    for (const { id, prefLabel, broader } of list(document.themes))
      world.themes.push({ id, prefLabel, broader: list(broader) });
    for (const cycle of list(document.cycles))
      world.cycles.push({
        id: cycle.id,
        level: cycle.level,
        label: cycle.label,
        days: spanOf(cycle.from, cycle.to),
        partOf: cycle.partOf ?? null,
      });
    for (const { id, title } of list(document.instruments)) world.instruments.push({ id, title });
    for (const { id, instrument } of list(document.articles)) world.articles.push({ id, instrument });
    if (document.meeting !== undefined) world.meetings.push(plainMeeting(document.meeting));
    for (const meeting of list(document.meetings)) world.meetings.push(plainMeeting(meeting));
    for (const participation of list(document.participations))
      world.participations.push({
        meeting: participation.meeting ?? document.meeting.id,
        actor: participation.actor,
        role: participation.role,
        status: participation.status ?? null,
        onBehalfOf: list(participation.onBehalfOf),
        affiliatedWith: list(participation.affiliatedWith),
      });
    for (const act of list(document.acts)) world.acts.push(plainAct(act));
    for (const { id, kind, date, adoptedAt, submittedTo, themes } of list(document.resolutions))
      world.resolutions.push({
        id,
        kind,
        adoptedAt: adoptedAt ?? null,
        submittedTo: submittedTo ?? null,
        own: date === undefined ? null : spanOf(date, date),
        themes: themeIds(themes),
      });
    for (const { of, into, kind, verb } of list(document.uptakes))
      world.uptakes.push({ of, into, kind, verb: verb ?? null });
    for (const { actor, on, stance } of list(document.positions)) world.positions.push({ actor, on, stance });
  }
  return {
    publishedOn,
    actors: once(world.actors, ({ id }) => id),
    themes: once(world.themes, ({ id }) => id),
    cycles: once(world.cycles, ({ id }) => id),
    instruments: once(world.instruments, ({ id }) => id),
    articles: once(world.articles, ({ id }) => id),
    meetings: once(world.meetings, ({ id }) => id),
    participations: once(world.participations, ({ meeting, actor, role }) => `${meeting} ${actor} ${role}`),
    acts: once(world.acts, ({ id }) => id),
    resolutions: once(world.resolutions, ({ id }) => id),
    uptakes: once(world.uptakes, ({ of, into }) => `${of} ${into}`),
    positions: once(world.positions, ({ actor, on, stance }) => `${actor} ${on} ${stance}`),
  };
}

/** The documents of all YAML files below a folder, parsed. */
export function documentsOfFolder(folder: string): any[] {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.yaml'),
  );
  return files.map((name) => parse(readFileSync(path.join(folder, name), 'utf8')));
}

function plainActor(actor: any): PlainActor {
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    country: (actor.kind === 'STATE' ? actor.iso3 : actor.country) ?? null,
    sector: actor.sector ?? null,
    regionalGroup: actor.regionalGroup ?? null,
    standsFor: actor.standsFor ?? null,
    represents: list(actor.represents).map(({ actor: id }) => id),
    members: list(actor.members).map(({ actor: id }) => id),
    memberOf: list(actor.memberOf).map(({ actor: id }) => id),
  };
}

function plainMeeting(meeting: any): PlainMeeting {
  const start = meeting.date ?? meeting.start;
  const end = meeting.date ?? meeting.end ?? meeting.start;
  return {
    id: meeting.id,
    kind: meeting.kind,
    title: meeting.title,
    days: spanOf(start, end),
    cycle: meeting.cycle ?? null,
    partOf: meeting.partOf ?? null,
    reviews: list(meeting.reviews),
    discusses: list(meeting.discusses),
    actsSurveyed: meeting.actsSurveyed,
    uptakesSurveyed: meeting.uptakesSurveyed,
  };
}

function plainAct(act: any): PlainAct {
  const by: PlainAuthorship[] = [];
  for (const speaker of act.by) {
    const said = typeof speaker === 'string' ? { actor: speaker } : speaker;
    by.push({ actor: said.actor, attribution: 'DIRECT', through: null });
    for (const actor of list(said.onBehalfOf))
      by.push({ actor, attribution: 'ON_BEHALF', through: said.actor });
    for (const actor of list(said.affiliatedWith))
      by.push({ actor, attribution: 'AFFILIATION', through: said.actor });
  }
  return {
    id: act.id,
    kind: act.kind,
    meeting: act.id.split('/')[0],
    by: once(by, ({ actor, attribution, through }) => `${actor} ${attribution} ${through}`),
    themes: themeIds(act.themes),
    addressedTo: list(act.addressedTo),
    concerns: list(act.concerns),
    outcome: act.outcome ?? null,
    text: act.text,
    own: act.date === undefined ? null : spanOf(act.date, act.date),
    partOf: act.partOf ?? null,
  };
}

function themeIds(themes: any): string[] {
  const ids = list(themes).map((theme) => (typeof theme === 'string' ? theme : theme.theme));
  return once(ids, (id) => id);
}

function once<Item>(items: Item[], key: (item: Item) => string): Item[] {
  const kept = new Map<string, Item>();
  for (const item of items) if (!kept.has(key(item))) kept.set(key(item), item);
  return [...kept.values()];
}
