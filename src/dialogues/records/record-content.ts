import { type EntityKind, labelsOfKind } from '../../domain/entity-catalogue.ts';
import { derivedProperties, type Properties } from './graph-record.ts';

/** What a record has in common with a stored node: compared to find what changes. */
export interface NodeContent {
  labels: readonly string[];
  properties: Properties;
  links: readonly { type: string; to: string; properties: Properties }[];
  names: readonly { kind: string; language: string | null; text: string }[];
}

/** The labels of a node of this kind. */
export function labelsOf(kind: EntityKind): string[] {
  return ['Entity', ...labelsOfKind[kind]];
}

/**
 * What documents that assert the same thing must agree on: its kind, values, names and links.
 * Evidence is each document's own. Equal contents have equal keys.
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

/** Identifies a link by its whole content: a changed property makes another link. */
export function linkKey(link: { type: string; to: string; properties: object }): string {
  return `${link.type} ${link.to} ${sortedJson(link.properties)}`;
}

/** Whether a link leads to the source of a thing. */
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
