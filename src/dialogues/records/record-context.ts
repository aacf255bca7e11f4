import type { EntityKind, TargetLabel } from '../../domain/entity-catalogue.ts';
import { type ImpreciseDate, parseImpreciseDate, unknownDate } from '../../domain/imprecise-date.ts';
import { newestFirstKey, oldestFirstKey } from '../../domain/order-key.ts';
import type { DialogueDocument } from '../document/dialogue-document.ts';
import type { Path } from '../document/problems.ts';
import { type Link, type NameForm, type Properties, properties, type Scalar } from './graph-record.ts';

/** The document of a record, its meetings by id, and how to report a mistake. */
export interface RecordContext {
  document: DialogueDocument;
  meetings: ReadonlyMap<string, NonNullable<DialogueDocument['meeting']>>;
  fail(path: Path, parts: { expected: string; found: string }): void;
}

/** What is particular to a record of its kind: path and evidence are the same for all. */
export interface RecordParts {
  id: string;
  kind: EntityKind;
  /** Undefined values are left out. */
  properties: Record<string, Scalar | undefined>;
  links?: Link[];
  names?: NameForm[];
}

/** Makes the record of an item of a document at a path; null where a mistake, which it reports, prevents that. */
export type MakeRecord<Item> = (item: Item, path: Path, context: RecordContext) => RecordParts | null;

/** A link to the target that the document names at `path`. */
export function link(
  type: Link['type'],
  to: string,
  accepts: TargetLabel | readonly TargetLabel[],
  path: Path,
  linkProperties: Properties = {},
): Link {
  const labels = typeof accepts === 'string' ? [accepts] : accepts;
  return { type, to, accepts: labels, path, properties: linkProperties };
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

/** Links to themes, with who named each theme. */
export function themeLinks(
  themes: readonly { theme: string; basis: string }[] | undefined,
  path: Path,
): Link[] {
  return (themes ?? []).map(({ theme, basis }, index) =>
    link('ADDRESSES', theme, 'Theme', [...path, index], { basis }),
  );
}

/** The evidence of a record; the same source and locator twice is a mistake. */
export function evidenceLinks(
  evidence: readonly { source: string; locator: string; quote?: string | undefined }[] | undefined,
  path: Path,
  context: RecordContext,
): Link[] {
  const seen = new Set<string>();
  return (evidence ?? []).map(({ source, locator, quote }, index) => {
    const at = [...path, 'evidence', index];
    const cited = `${source}, ${locator}`;
    if (seen.has(cited))
      context.fail(at, { expected: 'each source and locator once', found: `${cited} again` });
    seen.add(cited);
    return link('EVIDENCED_BY', source, 'Source', [...at, 'source'], properties({ locator, quote }));
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

/** A date as flat properties with a prefix: `startEarliest`, `startLatest`, `startPrecision`, `startAsWritten`. */
export function flatDate(prefix: string, date: ImpreciseDate): Properties {
  return properties({
    [`${prefix}Earliest`]: date.earliest ?? undefined,
    [`${prefix}Latest`]: date.latest ?? undefined,
    [`${prefix}Precision`]: date.precision,
    [`${prefix}AsWritten`]: date.asWritten ?? undefined,
  });
}
