import { plainAdvances } from '../plain-evaluator/plain-advances.ts';
import type { PlainWhere } from '../plain-evaluator/plain-filter.ts';
import { plainMatrix } from '../plain-evaluator/plain-matrix.ts';
import { documentsOfFolder, plainWorld } from '../plain-evaluator/plain-world.ts';

/** The seed's documents, as the checks of the question library read them. */

export const documents = documentsOfFolder('seed');
export const plain = plainWorld(documents);
export const all = (section: string): any[] => documents.flatMap((document) => document[section] ?? []);

export const ids = (things: any[]): string[] => things.map(({ id }) => id);
export const textsOf = (where: PlainWhere, sort?: 'OLDEST_FIRST') =>
  plainAdvances(plain, where, sort).map(({ id }) => plain.acts.find((act) => act.id === id)?.text);
export const meetingsOfKind = (kind: string) =>
  plain.meetings.filter((one) => one.kind === kind).map(({ id }) => id);
export const meetingOf = (document: any) => document.meeting?.id;
/** Participations with the meeting that they are in. */
export const participations = documents.flatMap((document) =>
  (document.participations ?? []).map((one: any) => ({
    ...one,
    meeting: one.meeting ?? meetingOf(document),
  })),
);
/** Of figures, what makes one: their source's locators do not. */
export const figures = [
  ...new Map(
    all('figures').map((one) => [
      JSON.stringify([one.evidence[0].source, one.about, one.unit, one.basis, one.asOf, one.value]),
      one,
    ]),
  ).values(),
];
export const figuresAbout = (about: readonly string[], bases?: string[]) =>
  figures.filter(
    (one) =>
      one.about.some((id: string) => about.includes(id)) &&
      (bases === undefined || bases.includes(one.basis)),
  );
export const valuesOf = (some: any[]) => some.map(({ value, unit }) => `${value} ${unit}`).sort();
export const matrixOf = (rows: any, columns: any, where: PlainWhere, themeLevel: any = 'ALL') => {
  const matrix = plainMatrix(plain, {
    ...{ rows, columns, where, themeLevel, measure: 'ACTS', top: 50, minColumns: 1 },
    labels: new Map([
      ['NGO', 'Ngo'],
      ['ACADEMIA', 'Academia'],
      ['PRIVATE_SECTOR', 'Private sector'],
    ]),
  });
  const headings = (all: typeof matrix.rows) => all.map(({ id, label, total }) => ({ id, label, total }));
  return { ...matrix, rows: headings(matrix.rows), columns: headings(matrix.columns) };
};
export const binding = [
  'RATIFICATION',
  'ACCESSION',
  'ACCEPTANCE',
  'APPROVAL',
  'SUCCESSION',
  'FORMAL_CONFIRMATION',
];
export const boundTo = (instrument: string) =>
  new Set(
    all('treatyActions')
      .filter((one) => one.instrument === instrument && binding.includes(one.action))
      .map(({ actor }) => actor),
  );

/** Holds the data of an answer against the documents; gives what the written answer has to tell of it. */
export type Check = (data: any, variables: any) => (string | number)[];
