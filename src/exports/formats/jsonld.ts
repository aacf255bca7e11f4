import type { ExportFormat } from './export-format.ts';
import { idPrefix, jsonldContext } from './jsonld-context.ts';

/**
 * One JSON-LD document: the context itself, so that it can be read anywhere and at any time, the metadata of the
 * export, its rows, and `rowCount` at the end. Missing values are left out, since JSON-LD has no null.
 *
 * @param types of a row
 */
export function jsonldFormat(types: readonly string[]): ExportFormat {
  return {
    extension: 'jsonld',
    contentType: 'application/ld+json; charset=utf-8',
    begin: ({ publishedAt, ...beginning }) => {
      const type = ['schema:Dataset', 'prov:Collection'];
      const published = publishedAt === null ? {} : { publishedAt };
      const document = { '@context': jsonldContext, type, ...beginning, ...published };
      return `${JSON.stringify(document).slice(0, -1)},"rows":[`;
    },
    row: (row, place) => `${place === 0 ? '' : ','}\n${JSON.stringify({ type: types, ...row }, asNode)}`,
    end: ({ rowCount }) => `\n],"rowCount":${rowCount}}\n`,
  };
}

function asNode(key: string, value: unknown): unknown {
  if (value === null) return undefined;
  return key === 'id' ? `${idPrefix}:${value}` : value;
}
