import { type EntityType, entityRows } from '../../domain/entity-catalogue.ts';
import {
  actColumns,
  type Column,
  type ExportedType,
  edgeColumns,
  entityColumns,
  matrixColumns,
} from './columns.ts';

/** What can be exported: its name in the address, the root field with its arguments and rows, its columns. */
export interface ExportKind {
  name: string;
  /** Root field of Query. */
  root: string;
  columns: readonly Column[];
  /** Columns with `rows=edges`, if that is allowed. */
  edges?: readonly Column[];
  /**
   * Columns that a table has only if the parameter of that name is 1: their cells can be longer than a spreadsheet
   * accepts.
   */
  onDemand?: { parameter: string; columns: readonly Column[] };
  /** Types of a row in JSON-LD. */
  types: readonly string[];
}

/** Types of a row of edges in JSON-LD. */
export const edgeTypes = ['Advance'];

/** The equivalents of a type in other vocabularies. */
const typesElsewhere: Readonly<Partial<Record<EntityType, string>>> = {
  Act: 'prov:Entity',
  Actor: 'prov:Agent',
  Meeting: 'schema:Event',
  Participation: 'prov:Association',
  TreatyAction: 'schema:Action',
  Theme: 'skos:Concept',
  Source: 'schema:CreativeWork',
};

/** The columns of an export with these parameters. */
export function columnsOf(
  { columns, edges, onDemand }: ExportKind,
  { isEdges, hasAll }: { isEdges: boolean; hasAll: boolean },
): readonly Column[] {
  if (isEdges && edges !== undefined) return edges;
  return hasAll ? columns : columns.filter((column) => onDemand?.columns.includes(column) !== true);
}

/** Every kind of export: advances, matrices, and the types that can be exported by the catalogue. */
export const exportKinds: readonly ExportKind[] = [
  {
    name: 'advances',
    root: 'advances',
    columns: actColumns,
    edges: edgeColumns,
    types: ['Act', 'prov:Entity'],
  },
  {
    name: 'matrix',
    root: 'matrix',
    columns: matrixColumns,
    onDemand: { parameter: 'acts', columns: matrixColumns.filter((column) => column.includes('[]')) },
    types: ['MatrixCell'],
  },
  ...entityRows.flatMap(({ type, root, exportAs }): ExportKind[] => {
    if (exportAs === undefined) return [];
    return [
      {
        name: exportAs,
        root,
        columns: entityColumns[type as ExportedType],
        ...(type === 'Act' && { edges: edgeColumns }),
        ...(type === 'Source' && { onDemand: { parameter: 'text', columns: ['text'] } }),
        types: [type, typesElsewhere[type] ?? []].flat(),
      },
    ];
  }),
];
