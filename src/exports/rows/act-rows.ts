import type { ActDetails } from '../../snapshot/entities/act-details.ts';
import type { Credit } from '../../snapshot/entities/advance-data.ts';
import type { EntityTable } from '../../snapshot/entities/entity-table.ts';
import type { MatchedAct } from '../../tracing/engine/selection.ts';
import type { ExportRow } from '../formats/export-format.ts';

/** An act under a filter, with its text. */
export interface ActWithText {
  match: MatchedAct;
  details: ActDetails;
}

/** The row of an act, with the actors and themes that the filter matched. */
export function actRow(act: ActWithText, entities: EntityTable): ExportRow {
  const { by, themes } = act.match;
  return itself(act, entities, {
    actors: by.map((one) => creditRow(one, entities)),
    themes: themes.map((theme) => named(entities, theme, 'prefLabel')),
  });
}

/** A row for each actor that the filter matched and each theme: an advance. Its id consists of their ids. */
export function* edgeRows({ match, details }: ActWithText, entities: EntityTable): Generator<ExportRow> {
  const act = itself({ match, details }, entities, {});
  for (const by of match.by) {
    const { actor, attribution, through } = by;
    const creditKind = attribution.toLowerCase().replaceAll('_', '-');
    const credit = through === null ? creditKind : `${creditKind}/${through}`;
    for (const theme of match.themes)
      yield {
        id: `advance/${match.act.id}/${actor}/${credit}/${theme}`,
        ...creditRow(by, entities),
        theme: named(entities, theme, 'prefLabel'),
        act,
      };
  }
}

/** The evidence of an act. */
export function evidenceOf({ evidence }: Pick<ActDetails, 'evidence'>, entities: EntityTable): ExportRow[] {
  return evidence.map(({ source, locator, quote }) => ({
    source: sourceOf(entities, source),
    locator,
    quote,
  }));
}

/** The fields of an act, with those that the filter matched. */
function itself(
  { match: { act }, details }: ActWithText,
  entities: EntityTable,
  matched: ExportRow,
): ExportRow {
  const { text, wording, number, since } = details;
  return {
    id: act.id,
    kind: act.kind,
    text,
    wording,
    number,
    outcome: act.outcome,
    takenUp: act.takenUp,
    since,
    date: {
      earliest: details.dateEarliest,
      latest: details.dateLatest,
      precision: details.datePrecision ?? 'UNKNOWN',
      asWritten: details.dateAsWritten,
    },
    meeting: meetingOf(entities, act.meeting),
    ...matched,
    addressedTo: entities.inOrder(act.addressedTo).map((actor) => named(entities, actor, 'name')),
    instruments: entities.inOrder(act.instruments).map((instrument) => named(entities, instrument, 'title')),
    evidence: evidenceOf(details, entities),
    partOf:
      details.partOf === null ? null : { id: details.partOf, label: textLabel(entities, details.partOf) },
  };
}

/** A text as people cite it: its number, if it has one, and its title. */
function textLabel(entities: EntityTable, id: string): string | null {
  const { number, title } = entities.get(id)?.properties ?? {};
  return [number, title].filter((part) => part != null).join(': ') || null;
}

function creditRow({ actor, attribution, through }: Credit, entities: EntityTable): ExportRow {
  return {
    actor: named(entities, actor, 'name', 'kind'),
    attribution,
    through: through === null ? null : named(entities, through, 'name'),
  };
}

function meetingOf(entities: EntityTable, id: string): ExportRow {
  const { startEarliest, startAsWritten, endLatest, endAsWritten } = entities.get(id)?.properties ?? {};
  const [cycle] = entities.linked(id, 'IN_CYCLE', 'OUT');
  return {
    ...named(entities, id, 'title', 'kind'),
    start: { earliest: startEarliest ?? null, asWritten: startAsWritten ?? null },
    end: { latest: endLatest ?? null, asWritten: endAsWritten ?? null },
    cycle: cycle === undefined ? null : named(entities, cycle.id, 'label'),
  };
}

function sourceOf(entities: EntityTable, id: string): ExportRow {
  const asWritten = entities.get(id)?.properties['publishedAsWritten'] ?? null;
  return { ...named(entities, id, 'title', 'publisher', 'url'), publishedOn: { asWritten } };
}

/** The id of an entity with the properties by which people know it. */
function named(entities: EntityTable, id: string, ...names: readonly string[]): ExportRow {
  const properties = entities.get(id)?.properties;
  const row: Record<string, unknown> = { id };
  for (const name of names) row[name] = properties?.[name] ?? null;
  return row;
}
