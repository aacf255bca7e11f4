import { chairRoles } from '../../domain/vocabulary.ts';
import type { Item } from '../document/dialogue-document.ts';
import { describeValue, type Path } from '../document/problems.ts';
import { participationId, positionId, uptakeId } from './claim-id.ts';
import { type GraphRecord, type Link, properties } from './graph-record.ts';
import { dateKeys, evidenceLinks, flatDate, link, links, type RecordContext } from './record-context.ts';
import { meetingDates } from './thing-records.ts';

export function participationRecord(
  item: Item<'participations'>,
  path: Path,
  context: RecordContext,
): GraphRecord | null {
  const meeting = item.meeting ?? context.document.meeting?.id;
  if (meeting === undefined) {
    context.fail(path, { expected: 'a meeting, here or as the subject of the document', found: 'neither' });
    return null;
  }
  return {
    id: participationId({ meeting, actor: item.actor, role: item.role }),
    kind: 'Participation',
    properties: properties({
      role: item.role,
      status: item.status,
      mode: item.mode,
      title: item.title,
      affiliation: item.affiliation,
    }),
    links: [
      link('BY', item.actor, 'Actor', [...path, 'actor']),
      link('AT', meeting, 'Meeting', item.meeting === undefined ? ['meeting', 'id'] : [...path, 'meeting']),
      ...links('AFFILIATED_WITH', item.affiliatedWith, 'Actor', [...path, 'affiliatedWith']),
      ...links('ON_BEHALF_OF', item.onBehalfOf, 'Actor', [...path, 'onBehalfOf']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function actRecord(item: Item<'acts'>, path: Path, context: RecordContext): GraphRecord | null {
  const meetingId = item.id.slice(0, item.id.indexOf('/'));
  const meeting = context.meetings.get(meetingId);
  if (meeting === undefined) {
    const known = [...context.meetings.keys()].join(' or ');
    context.fail([...path, 'id'], {
      expected: known === '' ? 'a document with a meeting' : `an id that begins with ${known}/`,
      found: describeValue(item.id),
    });
    return null;
  }
  if (!meeting.actsSurveyed) {
    context.fail([...path, 'id'], {
      expected: `acts of a meeting whose acts are surveyed: ${meetingId} with actsSurveyed: true`,
      found: 'actsSurveyed: false',
    });
  }
  const date = meetingDates(meeting).start;
  return {
    id: item.id,
    kind: item.kind === 'RECOMMENDATION' ? 'Recommendation' : 'Intervention',
    properties: properties({
      kind: item.kind,
      text: item.text,
      wording: item.wording,
      number: item.number,
      outcome: item.outcome,
      ...flatDate('date', date),
      ...dateKeys(date, item.id),
    }),
    links: [
      ...item.by.flatMap((speaker, index) =>
        speakerLinks(speaker, meetingId, [...path, 'by', index], context),
      ),
      link('AT', meetingId, 'Meeting', [...path, 'id']),
      ...item.themes.map(({ theme, basis }, index) =>
        link('ADDRESSES', theme, 'Theme', [...path, 'themes', index], { basis }),
      ),
      ...links('ADDRESSED_TO', item.addressedTo, 'Actor', [...path, 'addressedTo']),
      ...links('CONCERNS', item.concerns, ['Instrument', 'Article'], [...path, 'concerns']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

/**
 * The speaker (DIRECT), whom the source says was spoken for (ON_BEHALF), and the organizations with
 * which it presents the speaker (AFFILIATION: stakeholders only, and never for what is said in the chair).
 */
function speakerLinks(
  speaker: Item<'acts'>['by'][number],
  meeting: string,
  path: Path,
  context: RecordContext,
): Link[] {
  const inTheChair = (context.document.participations ?? []).some(
    (item) =>
      item.actor === speaker.actor &&
      (item.meeting ?? context.document.meeting?.id) === meeting &&
      chairRoles.includes(item.role),
  );
  if (inTheChair && (speaker.affiliatedWith ?? []).length > 0) {
    context.fail([...path, 'affiliatedWith'], {
      expected: 'no affiliation for what is said in the chair',
      found: describeValue(speaker.affiliatedWith),
    });
  }
  const { actor } = speaker;
  return [
    link('BY', actor, 'Actor', [...path, 'actor'], { attribution: 'DIRECT' }),
    ...(speaker.onBehalfOf ?? []).map((id, index) =>
      link('BY', id, 'Actor', [...path, 'onBehalfOf', index], { attribution: 'ON_BEHALF', through: actor }),
    ),
    ...(speaker.affiliatedWith ?? []).map((id, index) =>
      link('BY', id, 'Stakeholder', [...path, 'affiliatedWith', index], {
        attribution: 'AFFILIATION',
        through: actor,
      }),
    ),
  ];
}

export function uptakeRecord(item: Item<'uptakes'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: uptakeId(item),
    kind: 'Uptake',
    properties: { kind: item.kind },
    links: [
      link('OF', item.of, ['Recommendation', 'Resolution'], [...path, 'of']),
      link('INTO', item.into, ['Recommendation', 'Resolution'], [...path, 'into']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function positionRecord(item: Item<'positions'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: positionId(item),
    kind: 'Position',
    properties: { stance: item.stance },
    links: [
      link('BY', item.actor, 'Actor', [...path, 'actor']),
      link('ON', item.on, 'Entity', [...path, 'on']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function gapRecord(item: Item<'gaps'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: item.id,
    kind: 'DataGap',
    properties: { what: item.what, why: item.why },
    links: [
      link('ABOUT', item.subject, 'Entity', [...path, 'subject']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}
