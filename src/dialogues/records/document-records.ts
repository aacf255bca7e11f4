import { type DialogueDocument, MAX_RECORDS } from '../document/dialogue-document.ts';
import type { Problem } from '../document/problems.ts';
import type { ReadDocument } from '../document/read-document.ts';
import { actRecord, gapRecord, participationRecord, positionRecord, uptakeRecord } from './claim-records.ts';
import type { GraphRecord } from './graph-record.ts';
import type { RecordContext } from './record-context.ts';
import {
  articleRecord,
  clusterRecord,
  cycleRecord,
  groupRecord,
  instrumentRecord,
} from './review-records.ts';
import {
  figureRecord,
  groupMembershipRecord,
  statementRecord,
  treatyActionRecord,
} from './stated-records.ts';
import {
  actorRecord,
  bodyRecord,
  meetingRecord,
  resolutionRecord,
  sourceRecord,
  themeRecord,
} from './thing-records.ts';

/** Everything that one document asserts, and the mistakes that it holds in itself. */
export interface DocumentRecords {
  document: ReadDocument;
  records: GraphRecord[];
  problems: Problem[];
}

/**
 * Turns a well-formed document into the records that it asserts. Rules that need no other document
 * are checked here; references are not (see {@link checkReferences}).
 */
export function documentRecords(read: ReadDocument): DocumentRecords {
  const problems: Problem[] = [];
  const { document } = read;
  const meetings = [
    ...(document.meeting === undefined ? [] : [{ meeting: document.meeting, path: ['meeting'] }]),
    ...each(document.meetings, 'meetings', (meeting, path) => ({ meeting, path })),
  ];
  const context: RecordContext = {
    document,
    meetings: new Map(meetings.map(({ meeting }) => [meeting.id, meeting])),
    fail: (path, parts) => problems.push(read.problem(path, parts)),
  };
  const records = [
    ...each(document.sources, 'sources', (item, path) => sourceRecord(item, path)),
    ...each(document.actors, 'actors', (item, path) => actorRecord(item, path, context)),
    ...each(document.themes, 'themes', (item, path) => themeRecord(item, path)),
    ...each(document.instruments, 'instruments', (item, path) => instrumentRecord(item, path, context)),
    ...each(document.articles, 'articles', (item, path) => articleRecord(item, path, context)),
    ...each(document.cycles, 'cycles', (item, path) => cycleRecord(item, path, context)),
    ...each(document.clusters, 'clusters', (item, path) => clusterRecord(item, path, context)),
    ...each(document.groups, 'groups', (item, path) => groupRecord(item, path, context)),
    ...each(document.bodies, 'bodies', (item, path) => bodyRecord(item, path, context)),
    ...meetings.map(({ meeting, path }) => meetingRecord(meeting, path, context)),
    ...each(document.resolutions, 'resolutions', (item, path) => resolutionRecord(item, path, context)),
    ...each(document.participations, 'participations', (item, path) =>
      participationRecord(item, path, context),
    ),
    ...each(document.acts, 'acts', (item, path) => actRecord(item, path, context)),
    ...each(document.figures, 'figures', (item, path) => figureRecord(item, path, context)),
    ...each(document.uptakes, 'uptakes', (item, path) => uptakeRecord(item, path, context)),
    ...each(document.positions, 'positions', (item, path) => positionRecord(item, path, context)),
    ...each(document.treatyActions, 'treatyActions', (item, path) => treatyActionRecord(item, path, context)),
    ...each(document.statements, 'statements', (item, path) => statementRecord(item, path, context)),
    ...each(document.groupMemberships, 'groupMemberships', (item, path) =>
      groupMembershipRecord(item, path, context),
    ),
    ...each(document.gaps, 'gaps', (item, path) => gapRecord(item, path, context)),
  ].filter((record) => record !== null);
  if (records.length > MAX_RECORDS) {
    context.fail(['document'], {
      expected: `at most ${MAX_RECORDS} things and claims in a document, which is written in one transaction`,
      found: String(records.length),
    });
  }
  // What has no order of its own is ordered by its id.
  for (const { id, properties } of records) properties['sortKey'] ??= id;
  return { document: read, records, problems };
}

function each<Item, Result>(
  items: readonly Item[] | undefined,
  section: keyof DialogueDocument,
  make: (item: Item, path: (string | number)[]) => Result,
): Result[] {
  return (items ?? []).map((item, index) => make(item, [section, index]));
}
