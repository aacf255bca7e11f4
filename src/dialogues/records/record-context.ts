import type { TargetLabel } from '../../domain/graph-labels.ts';
import { type ImpreciseDate, parseImpreciseDate, unknownDate } from '../../domain/imprecise-date.ts';
import { newestFirstKey, oldestFirstKey } from '../../domain/order-key.ts';
import type { DialogueDocument } from '../document/dialogue-document.ts';
import type { Path } from '../document/problems.ts';
import { type Link, type Properties, properties } from './graph-record.ts';

/** What the makers of records share: the document, its meetings, and where mistakes go. */
export interface RecordContext {
  document: DialogueDocument;
  meetings: Map<string, NonNullable<DialogueDocument['meeting']>>;
  fail(path: Path, parts: { expected: string; found: string }): void;
}

/** A link whose target stands at `path`. */
export function link(
  type: Link['type'],
  to: string,
  accepts: TargetLabel | readonly TargetLabel[],
  path: Path,
  linkProperties: Properties = {},
): Link {
  return {
    type,
    to,
    accepts: typeof accepts === 'string' ? [accepts] : accepts,
    path,
    properties: linkProperties,
  };
}

/** One link for each id of a list that may be missing. */
export function links(
  type: Link['type'],
  ids: readonly string[] | undefined,
  accepts: TargetLabel | readonly TargetLabel[],
  path: Path,
): Link[] {
  return (ids ?? []).map((id, index) => link(type, id, accepts, [...path, index]));
}

/** The link to a target that may be missing. */
export function oneLink(
  type: Link['type'],
  id: string | undefined,
  accepts: TargetLabel,
  path: Path,
): Link[] {
  return id === undefined ? [] : [link(type, id, accepts, path)];
}

/** The evidence of a record; the same source and locator twice is a mistake. */
export function evidenceLinks(
  evidence: readonly { source: string; locator: string; quote?: string | undefined }[] | undefined,
  path: Path,
  context: RecordContext,
): Link[] {
  const seen = new Set<string>();
  return (evidence ?? []).map((item, index) => {
    const at = [...path, 'evidence', index];
    const place = `${item.source}, ${item.locator}`;
    if (seen.has(place))
      context.fail(at, { expected: 'each source and locator once', found: `${place} again` });
    seen.add(place);
    return link(
      'EVIDENCED_BY',
      item.source,
      'Source',
      [...at, 'source'],
      properties({ locator: item.locator, quote: item.quote }),
    );
  });
}

/** A date of the document, already checked to exist; undefined is a date that no source gives. */
export function readDate(text: string | undefined): ImpreciseDate {
  return text === undefined ? unknownDate : (parseImpreciseDate(text) ?? unknownDate);
}

/** The keys that order something by its date, oldest and newest first. */
export function dateKeys(date: ImpreciseDate, id: string): Properties {
  return { sortKey: oldestFirstKey(date, id), newestKey: newestFirstKey(date, id) };
}

/** A date laid flat under a prefix: `startEarliest`, `startLatest`, `startPrecision`, `startAsWritten`. */
export function flatDate(prefix: string, date: ImpreciseDate): Properties {
  return properties({
    [`${prefix}Earliest`]: date.earliest ?? undefined,
    [`${prefix}Latest`]: date.latest ?? undefined,
    [`${prefix}Precision`]: date.precision,
    [`${prefix}AsWritten`]: date.asWritten ?? undefined,
  });
}
