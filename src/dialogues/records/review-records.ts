import { nameKey, numberKey } from '../../domain/order-key.ts';
import type { Item } from '../document/dialogue-document.ts';
import { dateKeys, flatDate, links, type MakeRecord, oneLink, readDate } from './record-context.ts';

/** Makers of the records of the Review Mechanism: instruments with their articles, cycles, clusters and groups. */

export const instrumentRecord: MakeRecord<Item<'instruments'>> = (item) => ({
  id: item.id,
  kind: 'Instrument',
  properties: {
    kind: item.kind,
    title: item.title,
    shortTitles: item.shortTitles ?? [],
    ...flatDate('adopted', readDate(item.adoptedOn)),
    ...flatDate('inForce', readDate(item.inForceOn)),
    sortKey: nameKey(item.title, item.id),
  },
});

export const articleRecord: MakeRecord<Item<'articles'>> = ({ id, instrument, number, title }, path) => ({
  id,
  kind: 'Article',
  properties: { number, title, sortKey: `${instrument} ${numberKey(number, id)}` },
  links: oneLink('OF', instrument, 'Instrument', [...path, 'instrument']),
});

export const cycleRecord: MakeRecord<Item<'cycles'>> = ({ id, level, label, from, to, partOf }, path) => ({
  id,
  kind: 'ReviewCycle',
  properties: {
    level,
    label,
    ...flatDate('from', readDate(from)),
    ...flatDate('to', readDate(to)),
    ...dateKeys(readDate(from), id),
  },
  links: oneLink('PART_OF', partOf, 'ReviewCycle', [...path, 'partOf']),
});

export const clusterRecord: MakeRecord<Item<'clusters'>> = ({ id, number, title, covers }, path) => ({
  id,
  kind: 'ReviewCluster',
  properties: { number, title, sortKey: numberKey(number, id) },
  links: links('COVERS', covers, 'Article', [...path, 'covers']),
});

export const groupRecord: MakeRecord<Item<'groups'>> = ({ id, number, title }) => ({
  id,
  kind: 'ReviewGroup',
  properties: { number, title, sortKey: numberKey(number, id) },
});
