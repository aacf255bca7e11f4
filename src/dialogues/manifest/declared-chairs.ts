import { chairRoles } from '../../domain/vocabulary.ts';
import type { Path } from '../document/problems.ts';
import type { GraphRecord } from '../records/graph-record.ts';
import type { Presence } from '../stored/stored-claims.ts';

/** Who chaired which meeting, according to the documents of a run. */
export class DeclaredChairs {
  readonly chairs: (Presence & { document: number; path: Path })[] = [];

  /** Notes the records of a document of the run. */
  add(records: readonly GraphRecord[], document: number): void {
    for (const { kind, properties, links, path } of records) {
      if (kind !== 'Participation' || !chairRoles.some((role) => role === properties['role'])) continue;
      const end = (wanted: 'AT' | 'BY') => links.find(({ type }) => type === wanted)?.to ?? '';
      this.chairs.push({ meeting: end('AT'), actor: end('BY'), document, path });
    }
  }
}
