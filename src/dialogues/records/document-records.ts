import { type DialogueDocument, type Item, MAX_RECORDS } from '../document/dialogue-document.ts';
import type { Path, Problem } from '../document/problems.ts';
import type { ReadDocument } from '../document/read-document.ts';
import * as claims from './claim-records.ts';
import { type GraphRecord, properties } from './graph-record.ts';
import { evidenceLinks, type MakeRecord, type RecordContext } from './record-context.ts';
import * as review from './review-records.ts';
import * as stated from './stated-records.ts';
import * as things from './thing-records.ts';

type ListSection = Exclude<keyof DialogueDocument, '$schema' | 'format' | 'document' | 'title' | 'meeting'>;

interface WithEvidence {
  evidence?: Parameters<typeof evidenceLinks>[0];
}

/** How the items of each section become records, in the order in which their mistakes are reported. */
const makers: { [Section in ListSection]: MakeRecord<Item<Section>> } = {
  sources: things.sourceRecord,
  actors: things.actorRecord,
  themes: things.themeRecord,
  instruments: review.instrumentRecord,
  articles: review.articleRecord,
  cycles: review.cycleRecord,
  clusters: review.clusterRecord,
  groups: review.groupRecord,
  bodies: things.bodyRecord,
  meetings: things.meetingRecord,
  resolutions: things.resolutionRecord,
  participations: claims.participationRecord,
  acts: claims.actRecord,
  figures: stated.figureRecord,
  uptakes: claims.uptakeRecord,
  positions: claims.positionRecord,
  treatyActions: stated.treatyActionRecord,
  statements: stated.statementRecord,
  groupMemberships: stated.groupMembershipRecord,
  gaps: claims.gapRecord,
};

/**
 * Everything that a well-formed document asserts, and its violations of rules that need no other document:
 * references, for one, are checked later.
 */
export function documentRecords({ document, problem }: ReadDocument): {
  records: GraphRecord[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const records: GraphRecord[] = [];
  const { meeting, meetings = [] } = document;
  const context: RecordContext = {
    document,
    meetings: new Map([...(meeting ? [meeting] : []), ...meetings].map((each) => [each.id, each])),
    fail: (path, parts) => problems.push(problem(path, parts)),
  };
  const add = <One extends WithEvidence>(make: MakeRecord<One>, item: One, path: Path) => {
    const parts = make(item, path, context);
    if (parts === null) return;
    const { id, kind, links = [], names = [] } = parts;
    records.push({
      id,
      kind,
      // Kinds without an order of their own are ordered by id.
      properties: { sortKey: id, ...properties(parts.properties) },
      links: [...links, ...evidenceLinks(item.evidence, path, context)],
      names,
      path,
    });
  };
  if (meeting !== undefined) add(things.meetingRecord, meeting, ['meeting']);
  for (const section of Object.keys(makers) as ListSection[]) {
    // The maker of a section takes the items of that section, which the compiler cannot follow.
    const make = makers[section] as MakeRecord<WithEvidence>;
    const items = (document[section] ?? []) as readonly WithEvidence[];
    for (const [index, item] of items.entries()) add(make, item, [section, index]);
  }
  if (records.length > MAX_RECORDS) {
    context.fail(['document'], {
      expected: `at most ${MAX_RECORDS} things and claims in a document, which is written in one transaction`,
      found: String(records.length),
    });
  }
  return { records, problems };
}
