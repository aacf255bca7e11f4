import type { TypesWith } from '../../domain/entity-catalogue.ts';

/**
 * A column of an export: the path of its value in a row, as names separated by dots. `[]` after a name marks a list:
 * the column then has a value for each of its items. `evidence[].source.url` is the address of the source of each
 * evidence. The names are those of the GraphQL schema.
 */
export type Column = string;

const under = (place: string, ...names: string[]): Column[] => names.map((name) => `${place}.${name}`);
const date = (place: string) => under(place, 'earliest', 'latest', 'precision', 'asWritten');
const meeting = (place: string) =>
  under(
    place,
    ...['id', 'kind', 'title', 'start.earliest', 'start.asWritten', 'end.latest', 'end.asWritten'],
    ...['cycle.id', 'cycle.label'],
  );
const source = (place: string) => under(place, 'id', 'title', 'publisher', 'url', 'publishedOn.asWritten');
const evidence: Column[] = [...source('evidence[].source'), 'evidence[].locator', 'evidence[].quote'];
const actor = (place: string) => under(place, 'id', 'kind', 'name');
const credit = (place: string) => [
  ...actor(`${place}actor`),
  `${place}attribution`,
  ...under(`${place}through`, 'id', 'name'),
];

const actItself = ['id', 'kind', 'text', 'wording', 'number', 'outcome', 'takenUp', 'since', ...date('date')];
/** The text that an act is a point of comes last, so that earlier columns keep their position. */
const actPartOf = under('partOf', 'id', 'label');
const actAbout = [...under('addressedTo[]', 'id', 'name'), ...under('instruments[]', 'id', 'title')];

/** One act in each row, with the actors and themes that the filter matched. */
export const actColumns: readonly Column[] = [
  ...actItself,
  ...meeting('meeting'),
  ...credit('actors[].'),
  ...under('themes[]', 'id', 'prefLabel'),
  ...actAbout,
  ...evidence,
  ...actPartOf,
];

/** One act, one of its actors and one of its themes in each row. */
export const edgeColumns: readonly Column[] = [
  'id',
  ...credit(''),
  ...under('theme', 'id', 'prefLabel'),
  ...under('act', ...actItself, ...meeting('meeting'), ...actAbout, ...evidence, ...actPartOf),
];

/** One cell in each row, with the acts that it counts. */
export const matrixColumns: readonly Column[] = [
  ...under('row', 'id', 'label'),
  ...under('column', 'id', 'label'),
  ...['count', 'coverage', 'recommendations', 'interventions', 'takenUp'],
  ...['firstOn', 'firstPrecision', 'lastOn', 'lastPrecision', 'rowTotal', 'columnTotal'],
  'acts[].id',
  'evidence[].act.id',
  ...evidence,
];

/** A type that can be exported by the catalogue. */
export type ExportedType = TypesWith<'exportAs'>;

/** Records, by type. */
export const entityColumns: Readonly<Record<ExportedType, readonly Column[]>> = {
  Act: actColumns,
  Actor: [
    ...['id', 'kind', 'name', 'iso3', 'country', 'sector', 'regionalGroup', 'standsFor', 'since'],
    ...under('names[]', 'text', 'kind', 'language'),
    ...under('represents[]', 'id', 'name'),
    ...under('memberOf[]', 'id', 'name'),
    ...evidence,
    'exactMatch[]',
  ],
  Meeting: [
    ...['id', 'kind', 'title', 'venue', 'format', 'ordinal', 'mandate', 'actsSurveyed', 'uptakesSurveyed'],
    'since',
    ...date('start'),
    ...date('end'),
    ...under('body', 'id', 'name'),
    ...under('cycle', 'id', 'label'),
    ...under('partOf', 'id', 'title'),
    ...under('follows[]', 'id', 'title'),
    ...under('reviews[]', 'id', 'title'),
    ...under('discusses[]', 'id', 'prefLabel'),
    ...evidence,
    'coverage',
  ],
  Participation: [
    ...['id', 'role', 'status', 'mode', 'title', 'affiliation', 'since'],
    ...actor('actor'),
    ...actor('affiliatedWith[]'),
    ...actor('onBehalfOf[]'),
    ...meeting('meeting'),
    ...evidence,
  ],
  Resolution: [
    ...['id', 'kind', 'number', 'symbol', 'title', 'since'],
    ...meeting('adoptedAt'),
    ...under('themes[]', 'id', 'prefLabel'),
    ...evidence,
    ...date('date'),
    ...under('submittedTo', 'id', 'title'),
    ...actor('submittedBy[]'),
  ],
  TreatyAction: [
    ...['id', 'action', 'since'],
    ...date('date'),
    ...date('asOf'),
    ...actor('actor'),
    'actor.iso3',
    ...under('instrument', 'id', 'title'),
    ...evidence,
  ],
  Figure: [
    ...['id', 'value', 'qualifier', 'unit', 'basis', 'since'],
    ...date('asOf'),
    ...under('meetings[]', 'id', 'title'),
    ...under('instruments[]', 'id', 'title'),
    ...under('bodies[]', 'id', 'name'),
    ...evidence,
  ],
  Theme: [
    ...['id', 'prefLabel', 'altLabels[]', 'definition', 'exactMatch[]', 'since'],
    ...under('broader[]', 'id', 'prefLabel'),
  ],
  Source: [
    ...['id', 'title', 'publisher', 'url', 'language', 'note', 'text', 'since'],
    ...date('publishedOn'),
    ...date('accessedOn'),
  ],
};

/** The name of a column in the header of a table. */
export const columnName = (column: Column): string => column.replaceAll('[]', '');

/** Reads the value of a column from a row: null if there is none, a list if the column's path contains one. */
export function columnReader(column: Column): (row: unknown) => unknown {
  const steps = column
    .split('.')
    .map((step) => ({ name: step.replace('[]', ''), isList: step.endsWith('[]') }));
  const read = (value: unknown, at: number): unknown => {
    const step = steps[at];
    if (step === undefined) return value ?? null;
    const next = (value as Record<string, unknown> | null | undefined)?.[step.name];
    if (!step.isList) return read(next, at + 1);
    return ((next ?? []) as unknown[]).map((item) => read(item, at + 1));
  };
  return (row) => read(row, 0);
}
