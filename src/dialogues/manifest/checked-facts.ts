import type { EntityKind } from '../../domain/entity-catalogue.ts';
import type { LinkType } from '../../domain/graph-labels.ts';
import { chairRoles, type ParticipationStatus, tookPart } from '../../domain/vocabulary.ts';
import type { Path } from '../document/problems.ts';
import { meetingIdOf } from '../records/claim-id.ts';
import type { GraphRecord, Link } from '../records/graph-record.ts';
import type { Days, Presence } from '../stored/stored-claims.ts';
import { daysOf, type Span } from '../stored/stored-days.ts';
import type { RunDocument } from './run-document.ts';

/** Links that must not form a cycle: to the broader theme, to the whole, to the previous meeting. */
export const acyclicLinks: readonly LinkType[] = ['BROADER', 'PART_OF', 'FOLLOWS'];

/** What the documents of a run say that is checked against other documents: the order of records, and who was chair. */
export class CheckedFacts {
  readonly acyclic: { document: RunDocument; id: string; link: Link }[] = [];
  readonly uptakes: { document: RunDocument; of: Link; into: Link }[] = [];
  /** The days of meetings and cycles, and the links that require an order, or that one is within another. */
  readonly spans = new Map<string, Span & { document: RunDocument; path: Path }>();
  readonly timeLinks: { document: RunDocument; id: string; link: Link }[] = [];
  /** What must be unique: codes of States, addresses of sources, exact matches of themes. */
  readonly marks: { document: RunDocument; id: string; value: string; path: Path }[] = [];
  /** By resolution, the meeting that adopted it, or else that it was submitted to. The meeting of an act is part of the act's id. */
  readonly meetingOfText = new Map<string, { meeting: string; path: Path; document: RunDocument }>();
  /** The texts that acts are points of. */
  readonly partsOfTexts: { document: RunDocument; id: string; link: Link }[] = [];
  /** The days of acts that have a date other than their meeting's, and of resolutions with a date of their own. */
  readonly ownDays = new Map<string, Days>();
  /** By meeting, the documents that say that somebody took part in it. */
  readonly attended = new Map<string, Set<RunDocument>>();
  readonly chairs: (Presence & { document: RunDocument; path: Path })[] = [];

  /** Adds the facts in the records of a document of the run. */
  add(records: readonly GraphRecord[], document: RunDocument): void {
    for (const { id, kind, links, properties, path } of records) {
      for (const link of links) {
        // A point is part of a text, which is part of nothing.
        if (link.type === 'PART_OF' && isAct(kind)) this.partsOfTexts.push({ document, id, link });
        else if (acyclicLinks.includes(link.type)) this.acyclic.push({ document, id, link });
      }
      if (kind === 'Meeting' || kind === 'ReviewCycle') {
        const days = (key: string) => ({
          earliest: day(properties[`${key}Earliest`]),
          latest: day(properties[`${key}Latest`]),
        });
        const [first, last] = kind === 'Meeting' ? ['start', 'end'] : ['from', 'to'];
        this.spans.set(id, { first: days(first), last: days(last), document, path });
        const types = kind === 'Meeting' ? ['IN_CYCLE', 'FOLLOWS'] : ['PART_OF'];
        for (const link of links) if (types.includes(link.type)) this.timeLinks.push({ document, id, link });
      }
      const end = (type: LinkType) => links.find((link) => link.type === type);
      if (isAct(kind) || kind === 'Resolution') {
        const own = { earliest: day(properties['dateEarliest']), latest: day(properties['dateLatest']) };
        const span = isAct(kind) ? this.spans.get(meetingIdOf(id)) : undefined;
        const at = span && daysOf(span);
        const isKnown = own.earliest !== null || own.latest !== null;
        if (isKnown && (own.earliest !== at?.earliest || own.latest !== at.latest)) this.ownDays.set(id, own);
      }
      const { iso3, url, exactMatch } = properties;
      for (const [key, value] of Object.entries({ iso3, url, exactMatch }))
        for (const [index, one] of [value ?? []].flat().entries())
          this.marks.push({
            document,
            id,
            value: String(one),
            path: [...path, key, ...(key === 'exactMatch' ? [index] : [])],
          });
      const meetingOfText = kind === 'Resolution' ? (end('ADOPTED_AT') ?? end('SUBMITTED_TO')) : undefined;
      if (meetingOfText !== undefined)
        this.meetingOfText.set(id, { meeting: meetingOfText.to, path: meetingOfText.path, document });
      const [of, into] = [end('OF'), end('INTO')];
      if (kind === 'Uptake' && of !== undefined && into !== undefined)
        this.uptakes.push({ document, of, into });
      if (kind !== 'Participation') continue;
      const [meeting, actor] = [end('AT')?.to ?? '', end('BY')?.to ?? ''];
      const status = properties['status'] as ParticipationStatus | undefined;
      if (tookPart(status ?? null))
        this.attended.set(meeting, (this.attended.get(meeting) ?? new Set()).add(document));
      if (chairRoles.some((role) => role === properties['role']))
        this.chairs.push({ meeting, actor, document, path });
    }
  }
}

const isAct = (kind: EntityKind) => kind === 'Recommendation' || kind === 'Intervention';

function day(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
