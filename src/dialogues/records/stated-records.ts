import type { Item } from '../document/dialogue-document.ts';
import { describeValue, type Path } from '../document/problems.ts';
import { figureId, groupMembershipId, statementId, treatyActionId } from './claim-id.ts';
import { type GraphRecord, properties } from './graph-record.ts';
import {
  dateKeys,
  evidenceLinks,
  flatDate,
  link,
  links,
  type RecordContext,
  readDate,
} from './record-context.ts';

/** What sources state beyond what was said at meetings: numbers, disputed values, treaty actions, groups. */

export function figureRecord(item: Item<'figures'>, path: Path, context: RecordContext): GraphRecord | null {
  const source = onlySource(item.evidence, path, context);
  if (source === null) return null;
  const id = figureId({ source, about: item.about, unit: item.unit, basis: item.basis, asOf: item.asOf });
  return {
    id,
    kind: 'Figure',
    properties: properties({
      value: item.value,
      qualifier: item.qualifier,
      unit: item.unit,
      basis: item.basis,
      ...flatDate('asOf', readDate(item.asOf)),
      ...dateKeys(readDate(item.asOf), id),
    }),
    links: [
      ...links('ABOUT', item.about, ['Meeting', 'Instrument', 'Body'], [...path, 'about']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function statementRecord(
  item: Item<'statements'>,
  path: Path,
  context: RecordContext,
): GraphRecord | null {
  const source = onlySource(item.evidence, path, context);
  if (source === null) return null;
  return {
    id: statementId({ ...item, source }),
    kind: 'Statement',
    properties: { property: item.property, value: item.value },
    links: [
      link('ABOUT', item.about, 'Entity', [...path, 'about']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function treatyActionRecord(
  item: Item<'treatyActions'>,
  path: Path,
  context: RecordContext,
): GraphRecord {
  const id = treatyActionId(item);
  return {
    id,
    kind: 'TreatyAction',
    properties: properties({
      action: item.action,
      ...flatDate('date', readDate(item.date)),
      ...flatDate('asOf', readDate(item.asOf)),
      ...dateKeys(readDate(item.date), id),
    }),
    links: [
      link('BY', item.actor, ['State', 'Stakeholder'], [...path, 'actor']),
      link('ON', item.instrument, 'Instrument', [...path, 'instrument']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function groupMembershipRecord(
  item: Item<'groupMemberships'>,
  path: Path,
  context: RecordContext,
): GraphRecord {
  return {
    id: groupMembershipId(item),
    kind: 'GroupMembership',
    properties: {},
    links: [
      link('OF', item.actor, ['State', 'Stakeholder'], [...path, 'actor']),
      link('IN', item.group, 'ReviewGroup', [...path, 'group']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

/** The one source of a claim whose identity holds its source; null, and a mistake, where there are several. */
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
