import { actColumns, type Column, edgeColumns, entityColumns, matrixColumns } from './columns.ts';

/** What can be exported: its name in the address, the root field whose arguments and rows it has, its columns. */
export interface ExportKind {
  name: string;
  /** Root field of Query. */
  root: string;
  columns: readonly Column[];
  /** Columns with `rows=edges`, where that can be asked. */
  edges?: readonly Column[];
  /** Types of a row in JSON-LD. */
  types: readonly string[];
}

/** Types of a row of edges in JSON-LD. */
export const edgeTypes = ['Advance'];

/** Every kind of export. */
export const exportKinds: readonly ExportKind[] = [
  {
    name: 'advances',
    root: 'advances',
    columns: actColumns,
    edges: edgeColumns,
    types: ['Act', 'prov:Entity'],
  },
  { name: 'matrix', root: 'matrix', columns: matrixColumns, types: ['MatrixCell'] },
  { name: 'acts', root: 'acts', columns: actColumns, edges: edgeColumns, types: ['Act', 'prov:Entity'] },
  { name: 'actors', root: 'actors', columns: entityColumns.actors, types: ['Actor', 'prov:Agent'] },
  { name: 'meetings', root: 'meetings', columns: entityColumns.meetings, types: ['Meeting', 'schema:Event'] },
  {
    name: 'participations',
    root: 'participations',
    columns: entityColumns.participations,
    types: ['Participation', 'prov:Association'],
  },
  { name: 'resolutions', root: 'resolutions', columns: entityColumns.resolutions, types: ['Resolution'] },
  {
    name: 'treaty-actions',
    root: 'treatyActions',
    columns: entityColumns.treatyActions,
    types: ['TreatyAction', 'schema:Action'],
  },
  { name: 'figures', root: 'figures', columns: entityColumns.figures, types: ['Figure'] },
  { name: 'themes', root: 'themes', columns: entityColumns.themes, types: ['Theme', 'skos:Concept'] },
  {
    name: 'sources',
    root: 'sources',
    columns: entityColumns.sources,
    types: ['Source', 'schema:CreativeWork'],
  },
];
