import type { ActDetails } from '../../snapshot/entities/act-details.ts';
import type { Credit } from '../../snapshot/entities/advance-data.ts';
import type { EntityTable } from '../../snapshot/entities/entity-table.ts';
import type { MatchedAct } from '../../tracing/engine/selection.ts';
import type { ExportRow } from '../formats/export-format.ts';

/** An act under a filter, with what it says. */
export interface ActWithText {
  match: MatchedAct;
  details: ActDetails;
}

/** The row of an act, with the actors and themes that the filter matched. */
export function actRow(told: ActWithText, cards: EntityTable): ExportRow {
  const { by, themes } = told.match;
  return itself(told, cards, {
    actors: by.map((one) => creditRow(one, cards)),
    themes: themes.map((theme) => named(cards, theme, 'prefLabel')),
  });
}

/** A row for each actor that the filter matched and each theme: an advance. Its id is joined of what it is made of. */
export function* edgeRows({ match, details }: ActWithText, cards: EntityTable): Generator<ExportRow> {
  const act = itself({ match, details }, cards, {});
  for (const by of match.by) {
    const { actor, attribution, through } = by;
    const creditKind = attribution.toLowerCase().replaceAll('_', '-');
    const credit = through === null ? creditKind : `${creditKind}/${through}`;
    for (const theme of match.themes)
      yield {
        id: `advance/${match.act.id}/${actor}/${credit}/${theme}`,
        ...creditRow(by, cards),
        theme: named(cards, theme, 'prefLabel'),
        act,
      };
  }
}

/** Where an act is written. */
export function evidenceOf({ evidence }: Pick<ActDetails, 'evidence'>, cards: EntityTable): ExportRow[] {
  return evidence.map(({ source, locator, quote }) => ({ source: sourceOf(cards, source), locator, quote }));
}

/** The fields of an act, and what is to stand among them. */
function itself({ match: { act }, details }: ActWithText, cards: EntityTable, matched: ExportRow): ExportRow {
  const { text, wording, number, outcome, since } = details;
  return {
    id: act.id,
    kind: act.kind,
    text,
    wording,
    number,
    outcome,
    takenUp: act.takenUp,
    since,
    date: {
      earliest: details.dateEarliest,
      latest: details.dateLatest,
      precision: details.datePrecision ?? 'UNKNOWN',
      asWritten: details.dateAsWritten,
    },
    meeting: meetingOf(cards, act.meeting),
    ...matched,
    addressedTo: cards.inOrder(act.addressedTo).map((actor) => named(cards, actor, 'name')),
    instruments: cards.inOrder(act.instruments).map((instrument) => named(cards, instrument, 'title')),
    evidence: evidenceOf(details, cards),
  };
}

function creditRow({ actor, attribution, through }: Credit, cards: EntityTable): ExportRow {
  return {
    actor: { ...named(cards, actor, 'name'), kind: cards.get(actor)?.properties['kind'] ?? null },
    attribution,
    through: through === null ? null : named(cards, through, 'name'),
  };
}

function meetingOf(cards: EntityTable, id: string): ExportRow {
  const { kind, startEarliest, startAsWritten, endLatest, endAsWritten } = cards.get(id)?.properties ?? {};
  const [cycle] = cards.linked(id, 'IN_CYCLE', 'OUT');
  return {
    ...named(cards, id, 'title'),
    kind: kind ?? null,
    start: { earliest: startEarliest ?? null, asWritten: startAsWritten ?? null },
    end: { latest: endLatest ?? null, asWritten: endAsWritten ?? null },
    cycle: cycle === undefined ? null : named(cards, cycle.id, 'label'),
  };
}

function sourceOf(cards: EntityTable, id: string): ExportRow {
  const { publisher, url, publishedAsWritten } = cards.get(id)?.properties ?? {};
  return {
    ...named(cards, id, 'title'),
    publisher: publisher ?? null,
    url: url ?? null,
    publishedOn: { asWritten: publishedAsWritten ?? null },
  };
}

/** The id of a thing with the property by which people know it. */
function named(cards: EntityTable, id: string, label: 'name' | 'title' | 'label' | 'prefLabel'): ExportRow {
  return { id, [label]: cards.get(id)?.properties[label] ?? null };
}
