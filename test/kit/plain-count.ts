import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * Counts straight from the seed's files by the rules of the design (1.4), without any code of the
 * product: what tests hold the API's answers against.
 */
export interface PlainAct {
  id: string;
  kind: string;
  meeting: string;
  /** Everybody that the act is credited with: speakers, those spoken for, affiliations. */
  actors: { id: string; attribution: string }[];
  themes: string[];
  sources: string[];
  concerns: string[];
}

export interface PlainSeed {
  acts: PlainAct[];
  actors: Map<string, { id: string; kind: string; name: string }>;
  themes: Map<string, { id: string; prefLabel: string; broader: string[] }>;
  meetings: Map<
    string,
    { id: string; kind: string; cycle: string; day?: string; reviews: string[]; actsSurveyed: boolean }
  >;
  documents: any[];
}

const list = (value: any): any[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

export function readPlainSeed(folder = 'seed'): PlainSeed {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.yaml'),
  );
  const documents = files.map((name) => parse(readFileSync(path.join(folder, name), 'utf8')));
  const acts: PlainAct[] = [];
  const actors = new Map();
  const themes = new Map();
  const meetings = new Map();
  for (const document of documents) {
    for (const actor of list(document.actors)) actors.set(actor.id, actor);
    for (const theme of list(document.themes))
      themes.set(theme.id, { ...theme, broader: list(theme.broader) });
    for (const meeting of [...list(document.meeting), ...list(document.meetings)]) {
      meetings.set(meeting.id, {
        ...meeting,
        day: firstDay(meeting.date ?? meeting.start),
        reviews: list(meeting.reviews),
      });
    }
    for (const act of list(document.acts)) {
      const by: PlainAct['actors'] = [];
      for (const speaker of act.by) {
        if (typeof speaker === 'string') by.push({ id: speaker, attribution: 'DIRECT' });
        else {
          by.push({ id: speaker.actor, attribution: 'DIRECT' });
          for (const id of list(speaker.onBehalfOf)) by.push({ id, attribution: 'ON_BEHALF' });
          for (const id of list(speaker.affiliatedWith)) by.push({ id, attribution: 'AFFILIATION' });
        }
      }
      acts.push({
        id: act.id,
        kind: act.kind,
        meeting: act.id.split('/')[0],
        actors: by,
        themes: act.themes.map((theme: any) => (typeof theme === 'string' ? theme : theme.theme)),
        sources: act.evidence.map((evidence: any) => evidence.source),
        concerns: list(act.concerns),
      });
    }
  }
  return { acts, actors, themes, meetings, documents };
}

/** The first day that a date can mean, by what is written: 2022-07 is 2022-07-01. */
function firstDay(written: string | number | undefined): string | undefined {
  return written === undefined ? undefined : `${written}-01-01`.slice(0, 10);
}

/** Whether a theme is another one or stands below it. */
export function isWithin(seed: PlainSeed, theme: string, wanted: string): boolean {
  if (theme === wanted) return true;
  return (seed.themes.get(theme)?.broader ?? []).some((broader) => isWithin(seed, broader, wanted));
}

/** Ids of acts as the API orders them: by day of the meeting, then id, unknown days last in either order. */
export function actIds(seed: PlainSeed, acts: PlainAct[], order: 'NEWEST' | 'OLDEST' = 'NEWEST'): string[] {
  const day = (act: PlainAct) => seed.meetings.get(act.meeting)?.day;
  const dated = acts
    .filter((act) => day(act) !== undefined)
    .map((act) => `${day(act)} ${act.id}`)
    .sort();
  const undated = acts
    .filter((act) => day(act) === undefined)
    .map((act) => `- ${act.id}`)
    .sort();
  const ordered = order === 'OLDEST' ? [...dated, ...undated] : [...dated.reverse(), ...undated.reverse()];
  return ordered.map((key) => key.slice(key.indexOf(' ') + 1));
}
