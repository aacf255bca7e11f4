import type { EntityKind } from '../../domain/entity-catalogue.ts';
import { labelsOfKind } from '../../domain/graph-labels.ts';
import { describeValue } from '../document/problems.ts';
import { derivedProperties, type GraphRecord, type Properties, type Scalar } from './graph-record.ts';

/** The parts that a record and a stored node share, compared to find what changes. */
export interface NodeContent {
  labels: readonly string[];
  properties: Properties;
  links: readonly { type: string; to: string; properties: Properties }[];
  names: readonly { kind: string; language: string | null; text: string }[];
}

/** The content of a record, to compare. */
export function contentOf(record: GraphRecord): NodeContent {
  return { ...record, labels: labelsOf(record.kind) };
}

/** The labels of a node of this kind. */
export function labelsOf(kind: EntityKind): string[] {
  return ['Entity', ...labelsOfKind[kind]];
}

/**
 * What documents that assert the same record must agree on: its kind, values, names and links. Evidence is each
 * document's own. Equal contents have equal keys.
 */
export function coreKey({ labels, properties, links, names }: NodeContent): string {
  const content = Object.fromEntries(
    Object.entries(properties).filter(([key]) => !derivedProperties.has(key)),
  );
  const linkKeys = links.filter((link) => !isEvidence(link)).map(linkKey);
  return [
    [...labels].sort().join(':'),
    sortedJson(content),
    linkKeys.sort().join('\n'),
    namesKey(names),
  ].join('\n');
}

/** A change of a property; null is no value. */
export interface PropertyChange {
  name: string;
  before: Scalar | null;
  after: Scalar | null;
}

/** The properties whose values differ, without derived ones. */
export function changedProperties(first: Properties, second: Properties): PropertyChange[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .filter((name) => !derivedProperties.has(name))
    .map((name) => ({ name, before: first[name] ?? null, after: second[name] ?? null }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

const MAX_DIFFERENCES = 3;

/** The first three differences between two contents in words: kind, values, links and names. */
export function differencesOf(first: NodeContent, second: NodeContent): string {
  const differences: string[] = [];
  const [kind, otherKind] = [first, second].map(({ labels }) => [...labels].sort().join(' and '));
  if (kind !== otherKind) differences.push(`${otherKind} instead of ${kind}`);
  const shown = (value: unknown) => (value === null ? 'nothing' : describeValue(value));
  for (const { name, before, after } of changedProperties(first.properties, second.properties))
    differences.push(`${name} ${shown(after)} instead of ${shown(before)}`);
  const links = ({ links }: NodeContent) => new Set(links.filter((link) => !isEvidence(link)).map(linkKey));
  const written = (key: string) => key.replace(/ \{\}$/, '');
  const [before, after] = [links(first), links(second)];
  for (const key of after) if (!before.has(key)) differences.push(`an additional link ${written(key)}`);
  for (const key of before) if (!after.has(key)) differences.push(`no link ${written(key)}`);
  if (namesKey(first.names) !== namesKey(second.names)) {
    const texts = [second, first].map(({ names }) => names.map(({ text }) => text).join(', '));
    differences.push(`names ${texts[0]} instead of ${texts[1]}`);
  }
  const more = differences.length - MAX_DIFFERENCES;
  return `${differences.slice(0, MAX_DIFFERENCES).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** Identifies a link by its whole content: with another property it is another link. */
export function linkKey(link: { type: string; to: string; properties: object }): string {
  return `${link.type} ${link.to} ${sortedJson(link.properties)}`;
}

/** Whether a link leads to the source of a record. */
export function isEvidence(link: { type: string }): boolean {
  return link.type === 'EVIDENCED_BY';
}

/** Equal sets of names have equal keys. */
export function namesKey(names: NodeContent['names']): string {
  return names
    .map(({ kind, language, text }) => `${kind} ${language ?? ''} ${text}`)
    .sort()
    .join('\n');
}

/** JSON with the keys in order. */
export function sortedJson(value: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
}
