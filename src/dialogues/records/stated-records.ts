import type { Item } from '../document/dialogue-document.ts';
import { describeValue, type Path } from '../document/problems.ts';
import { figureId, groupMembershipId, statementId, treatyActionId } from './claim-id.ts';
import {
  dateKeys,
  flatDate,
  link,
  links,
  type MakeRecord,
  type RecordContext,
  readDate,
} from './record-context.ts';

/** Makers of the records of what sources state beyond meetings: numbers, disputed values, treaty actions, groups. */

export const figureRecord: MakeRecord<Item<'figures'>> = (item, path, context) => {
  const source = onlySource(item.evidence, path, context);
  if (source === null) return null;
  const { about, value, qualifier, unit, basis, asOf } = item;
  const id = figureId({ source, about, unit, basis, asOf });
  const date = readDate(asOf);
  return {
    id,
    kind: 'Figure',
    properties: { value, qualifier, unit, basis, ...flatDate('asOf', date), ...dateKeys(date, id) },
    links: links('ABOUT', about, ['Meeting', 'Instrument', 'Body'], [...path, 'about']),
  };
};

export const statementRecord: MakeRecord<Item<'statements'>> = (item, path, context) => {
  const source = onlySource(item.evidence, path, context);
  if (source === null) return null;
  return {
    id: statementId({ ...item, source }),
    kind: 'Statement',
    properties: { property: item.property, value: item.value },
    links: [link('ABOUT', item.about, 'Entity', [...path, 'about'])],
  };
};

export const treatyActionRecord: MakeRecord<Item<'treatyActions'>> = (item, path) => {
  const id = treatyActionId(item);
  const date = readDate(item.date);
  return {
    id,
    kind: 'TreatyAction',
    properties: {
      action: item.action,
      ...flatDate('date', date),
      ...flatDate('asOf', readDate(item.asOf)),
      ...dateKeys(date, id),
    },
    links: [
      link('BY', item.actor, ['State', 'Stakeholder'], [...path, 'actor']),
      link('ON', item.instrument, 'Instrument', [...path, 'instrument']),
    ],
  };
};

export const groupMembershipRecord: MakeRecord<Item<'groupMemberships'>> = (item, path) => ({
  id: groupMembershipId(item),
  kind: 'GroupMembership',
  properties: {},
  links: [
    link('OF', item.actor, ['State', 'Stakeholder'], [...path, 'actor']),
    link('IN', item.group, 'ReviewGroup', [...path, 'group']),
  ],
});

/** The source of a claim whose id contains its source; null, and a mistake, where there are several. */
function onlySource(
  evidence: readonly { source: string }[],
  path: Path,
  context: RecordContext,
): string | null {
  const sources = new Set(evidence.map(({ source }) => source));
  const [source] = sources;
  if (source !== undefined && sources.size === 1) return source;
  context.fail([...path, 'evidence'], {
    expected: 'one source: each source states a figure or value of its own',
    found: describeValue([...sources]),
  });
  return null;
}
