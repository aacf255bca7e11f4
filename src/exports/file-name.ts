import { createHash } from 'node:crypto';
import type { ExportBeginning, ExportFormat } from './formats/export-format.ts';

/**
 * `dialogue-graph-advances-v7-3fa94c1b.csv`: what, of which dataset version, and the first 8 hexadecimal digits of the
 * sha256 of the parameters; `all` where there are none. The same question of the same version has the same name.
 */
export function fileName(beginning: ExportBeginning, { extension }: ExportFormat): string {
  const { export: kind, rowsAre, datasetVersion, parameters } = beginning;
  const given = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 8);
  const parts = [
    kind,
    ...(rowsAre === 'edges' ? [rowsAre] : []),
    `v${datasetVersion}`,
    given.length > 0 ? hash : 'all',
  ];
  return `dialogue-graph-${parts.join('-')}.${extension}`;
}
