import { chairRoles } from '../../domain/vocabulary.ts';
import type { Item } from '../document/dialogue-document.ts';
import { describeValue, type Path } from '../document/problems.ts';
import { participationId, positionId, uptakeId } from './claim-id.ts';
import type { Link } from './graph-record.ts';
import {
  dateKeys,
  flatDate,
  link,
  links,
  type MakeRecord,
  type RecordContext,
  themeLinks,
} from './record-context.ts';
import { meetingDates } from './thing-records.ts';

/** Makers of the records of what is said and done at meetings, and of gaps in the data. */

export const participationRecord: MakeRecord<Item<'participations'>> = (item, path, context) => {
  const meeting = item.meeting ?? context.document.meeting?.id;
  if (meeting === undefined) {
    context.fail(path, { expected: 'a meeting, here or as the subject of the document', found: 'neither' });
    return null;
  }
  const { actor, role, status, mode, title, affiliation } = item;
  return {
    id: participationId({ meeting, actor, role }),
    kind: 'Participation',
    properties: { role, status, mode, title, affiliation },
    links: [
      link('BY', actor, 'Actor', [...path, 'actor']),
      link('AT', meeting, 'Meeting', item.meeting === undefined ? ['meeting', 'id'] : [...path, 'meeting']),
      ...links('AFFILIATED_WITH', item.affiliatedWith, 'Actor', [...path, 'affiliatedWith']),
      ...links('ON_BEHALF_OF', item.onBehalfOf, 'Actor', [...path, 'onBehalfOf']),
    ],
  };
};

export const actRecord: MakeRecord<Item<'acts'>> = (item, path, context) => {
  const { id, kind, text, wording, number, outcome } = item;
  const meetingId = id.slice(0, id.indexOf('/'));
  const meeting = context.meetings.get(meetingId);
  if (meeting === undefined) {
    const known = [...context.meetings.keys()].join(' or ');
    context.fail([...path, 'id'], {
      expected: known === '' ? 'a document with a meeting' : `an id that begins with ${known}/`,
      found: describeValue(id),
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
    id,
    kind: kind === 'RECOMMENDATION' ? 'Recommendation' : 'Intervention',
    properties: { kind, text, wording, number, outcome, ...flatDate('date', date), ...dateKeys(date, id) },
    links: [
      ...item.by.flatMap((speaker, index) =>
        speakerLinks(speaker, meetingId, [...path, 'by', index], context),
      ),
      link('AT', meetingId, 'Meeting', [...path, 'id']),
      ...themeLinks(item.themes, [...path, 'themes']),
      ...links('ADDRESSED_TO', item.addressedTo, 'Actor', [...path, 'addressedTo']),
      ...links('CONCERNS', item.concerns, ['Instrument', 'Article'], [...path, 'concerns']),
    ],
  };
};

/**
 * The speaker (DIRECT), those for whom the source says the speaker spoke (ON_BEHALF), and the organizations with
 * which it presents the speaker (AFFILIATION: stakeholders only, and never for what is said in the chair).
 */
function speakerLinks(
  { actor, onBehalfOf = [], affiliatedWith = [] }: Item<'acts'>['by'][number],
  meeting: string,
  path: Path,
  { document, fail }: RecordContext,
): Link[] {
  const isInTheChair = (document.participations ?? []).some(
    (item) =>
      item.actor === actor &&
      (item.meeting ?? document.meeting?.id) === meeting &&
      chairRoles.includes(item.role),
  );
  if (isInTheChair && affiliatedWith.length > 0) {
    fail([...path, 'affiliatedWith'], {
      expected: 'no affiliation for what is said in the chair',
      found: describeValue(affiliatedWith),
    });
  }
  return [
    link('BY', actor, 'Actor', [...path, 'actor'], { attribution: 'DIRECT' }),
    ...onBehalfOf.map((id, index) =>
      link('BY', id, 'Actor', [...path, 'onBehalfOf', index], { attribution: 'ON_BEHALF', through: actor }),
    ),
    ...affiliatedWith.map((id, index) =>
      link('BY', id, 'Stakeholder', [...path, 'affiliatedWith', index], {
        attribution: 'AFFILIATION',
        through: actor,
      }),
    ),
  ];
}

export const uptakeRecord: MakeRecord<Item<'uptakes'>> = (item, path) => ({
  id: uptakeId(item),
  kind: 'Uptake',
  properties: { kind: item.kind },
  links: [
    link('OF', item.of, ['Recommendation', 'Resolution'], [...path, 'of']),
    link('INTO', item.into, ['Recommendation', 'Resolution'], [...path, 'into']),
  ],
});

export const positionRecord: MakeRecord<Item<'positions'>> = (item, path) => ({
  id: positionId(item),
  kind: 'Position',
  properties: { stance: item.stance },
  links: [
    link('BY', item.actor, 'Actor', [...path, 'actor']),
    link('ON', item.on, 'Entity', [...path, 'on']),
  ],
});

export const gapRecord: MakeRecord<Item<'gaps'>> = ({ id, subject, what, why }, path) => ({
  id,
  kind: 'DataGap',
  properties: { what, why },
  links: [link('ABOUT', subject, 'Entity', [...path, 'subject'])],
});
