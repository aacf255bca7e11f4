import type { IResolvers } from '@graphql-tools/utils';
import type { GraphQLResolveInfo } from 'graphql';
import { type EntityType, entityRows } from '../../domain/entity-catalogue.ts';
import { coverageOver } from '../../tracing/questions/measures.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiContext } from '../request/context.ts';
import { entityField, existing, nodeById } from '../request/existing.ts';
import { entityShapes } from '../schema/entity-shapes.ts';
import { uptakeChain } from './tracing/lineage.ts';
import { activity } from './tracing/timeline.ts';
import { treatyStatus } from './treaty-status.ts';

type Row = Record<string, unknown>;

/** A date that is stored as several properties with a prefix, as one {@link ImpreciseDate}. */
const dateUnder = (prefix: string) => (row: Row) => ({
  earliest: row[`${prefix}Earliest`] ?? null,
  latest: row[`${prefix}Latest`] ?? null,
  precision: row[`${prefix}Precision`] ?? 'UNKNOWN',
  asWritten: row[`${prefix}AsWritten`] ?? null,
});

const evidence = (row: Row, _: unknown, context: ApiContext) => context.evidence(String(row['keyId']));

/** The entity, of any type, that a data gap is about or a position is on. */
const target = async (row: Row, _: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
  existing(await nodeById(await context.targets.load(String(row['keyId'])), context, info));

const meetingCoverage = (row: Row, _: unknown, { index }: ApiContext) =>
  coverageOver([existing(index.meeting(String(row['keyId'])) ?? null)], {});

/** Fields that only some types have. */
const ofType: Readonly<Partial<Record<EntityType, IResolvers<Row, ApiContext>>>> = {
  Actor: { treatyStatus, activity: activity('ACTOR') },
  Theme: { activity: activity('THEME') },
  Act: {
    takenUp: (row: Row, _: unknown, { index }: ApiContext) =>
      index.act(String(row['keyId']))?.takenUp ?? null,
    uptakeChain,
  },
  Meeting: { coverage: meetingCoverage },
  Resolution: { uptakeChain },
  Statement: { about: target },
  Position: { on: target },
  DataGap: { subject: target },
};

/** Evidence and dates, which most types have. */
function commonFields(type: EntityType): IResolvers<Row, ApiContext> {
  const fields: IResolvers<Row, ApiContext> = {};
  for (const [name, shape] of entityShapes.get(type)?.fields ?? []) {
    if (shape.kind !== 'own') continue;
    if (shape.type === 'Evidence') fields[name] = evidence;
    const [first = ''] = shape.requires;
    if (shape.type === 'ImpreciseDate') fields[name] = dateUnder(first.replace(/Earliest$/, ''));
  }
  return fields;
}

/** Fields of the library's types that we resolve (`@customResolver` in the SDL). */
export const entityResolvers: IResolvers<Row, ApiContext> = Object.fromEntries(
  entityRows.map(({ type }) => [type, { ...commonFields(type), ...ofType[type] }]),
);

/** `Evidence` is a plain type: its source is read like any other entity. */
export const evidenceResolvers: Resolvers = {
  Evidence: { source: entityField('Source', ({ source }) => source) },
};

const MAX_NODES = 200;

export const nodeResolvers: Resolvers = {
  Node: { __resolveType: ({ __typename }) => __typename },
  Query: {
    node: (_, { id }, context, info) => nodeById(id, context, info),
    nodes: (_, { ids }, context, info) => {
      if (ids.length > MAX_NODES) {
        throw new ApiError('TOO_MANY_VALUES', `ids: expected at most ${MAX_NODES}, found ${ids.length}.`);
      }
      return Promise.all(ids.map((id) => nodeById(id, context, info)));
    },
  },
};
