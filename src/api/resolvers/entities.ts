import type { IResolvers } from '@graphql-tools/utils';
import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiContext } from '../request/context.ts';
import { existing, nodeById } from './nodes.ts';
import { activity } from './tracing/activity.ts';
import { uptakeChain } from './tracing/lineage.ts';
import { treatyStatus } from './treaty-status.ts';

type Row = Record<string, unknown>;

/** A date laid flat under a prefix, as one {@link ImpreciseDate}. */
const dateUnder = (prefix: string) => (row: Row) => ({
  earliest: row[`${prefix}Earliest`] ?? null,
  latest: row[`${prefix}Latest`] ?? null,
  precision: row[`${prefix}Precision`] ?? 'UNKNOWN',
  asWritten: row[`${prefix}AsWritten`] ?? null,
});

const evidence = (row: Row, _: unknown, context: ApiContext) => context.evidence(String(row['keyId']));

/** The one thing, of whatever type, that a data gap is about or a position is on. */
const target = async (row: Row, _: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
  existing(await nodeById(await context.targets.load(String(row['keyId'])), context, info));

/** Fields of the library's types that are ours to resolve (`@customResolver` in the SDL). */
export const entityResolvers: IResolvers<Row, ApiContext> = {
  Actor: { evidence, treatyStatus, activity: activity('ACTOR') },
  Theme: { activity: activity('THEME') },
  Act: {
    evidence,
    date: dateUnder('date'),
    takenUp: (row: Row, _: unknown, { index }: ApiContext) =>
      index.act(String(row['keyId']))?.takenUp ?? null,
    uptakeChain,
  },
  Meeting: { evidence, start: dateUnder('start'), end: dateUnder('end') },
  ReviewCycle: { evidence, from: dateUnder('from'), to: dateUnder('to') },
  Instrument: { evidence, adoptedOn: dateUnder('adopted'), inForceOn: dateUnder('inForce') },
  Article: { evidence },
  ReviewCluster: { evidence },
  ReviewGroup: { evidence },
  GroupMembership: { evidence },
  TreatyAction: { evidence, date: dateUnder('date'), asOf: dateUnder('asOf') },
  Statement: { evidence, about: target },
  Body: { evidence },
  Resolution: { evidence, uptakeChain },
  Participation: { evidence },
  Figure: { evidence, asOf: dateUnder('asOf') },
  Uptake: { evidence },
  Source: { publishedOn: dateUnder('published'), accessedOn: dateUnder('accessed') },
  Position: { evidence, on: target },
  DataGap: { evidence, subject: target },
};

/** `Evidence` is a plain type: its source is read like any other thing. */
export const evidenceResolvers: Resolvers = {
  Evidence: {
    source: async (row, _, { entities }, info) => existing(await entities.load('Source', row.source, info)),
  },
};
