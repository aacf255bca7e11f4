import { nameKey, numberKey } from '../../domain/order-key.ts';
import type { Item } from '../document/dialogue-document.ts';
import type { Path } from '../document/problems.ts';
import { type GraphRecord, properties } from './graph-record.ts';
import {
  dateKeys,
  evidenceLinks,
  flatDate,
  links,
  oneLink,
  type RecordContext,
  readDate,
} from './record-context.ts';

/** What the Review Mechanism stands on: instruments with their articles, cycles, clusters and groups. */

export function instrumentRecord(item: Item<'instruments'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: item.id,
    kind: 'Instrument',
    properties: properties({
      kind: item.kind,
      title: item.title,
      shortTitles: item.shortTitles ?? [],
      ...flatDate('adopted', readDate(item.adoptedOn)),
      ...flatDate('inForce', readDate(item.inForceOn)),
      sortKey: nameKey(item.title, item.id),
    }),
    links: evidenceLinks(item.evidence, path, context),
    names: [],
    path,
  };
}

export function articleRecord(item: Item<'articles'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: item.id,
    kind: 'Article',
    properties: properties({
      number: item.number,
      title: item.title,
      sortKey: `${item.instrument} ${numberKey(item.number, item.id)}`,
    }),
    links: [
      ...oneLink('OF', item.instrument, 'Instrument', [...path, 'instrument']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function cycleRecord(item: Item<'cycles'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: item.id,
    kind: 'ReviewCycle',
    properties: properties({
      level: item.level,
      label: item.label,
      ...flatDate('from', readDate(item.from)),
      ...flatDate('to', readDate(item.to)),
      ...dateKeys(readDate(item.from), item.id),
    }),
    links: [
      ...oneLink('PART_OF', item.partOf, 'ReviewCycle', [...path, 'partOf']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function clusterRecord(item: Item<'clusters'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: item.id,
    kind: 'ReviewCluster',
    properties: properties({
      number: item.number,
      title: item.title,
      sortKey: numberKey(item.number, item.id),
    }),
    links: [
      ...links('COVERS', item.covers, 'Article', [...path, 'covers']),
      ...evidenceLinks(item.evidence, path, context),
    ],
    names: [],
    path,
  };
}

export function groupRecord(item: Item<'groups'>, path: Path, context: RecordContext): GraphRecord {
  return {
    id: item.id,
    kind: 'ReviewGroup',
    properties: properties({
      number: item.number,
      title: item.title,
      sortKey: numberKey(item.number, item.id),
    }),
    links: evidenceLinks(item.evidence, path, context),
    names: [],
    path,
  };
}
