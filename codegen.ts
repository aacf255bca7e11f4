import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { parse, printSchema } from 'graphql';
import { buildSchema } from './src/api/build-schema.ts';
import { entityResolvers } from './src/api/resolvers/entities.ts';
import { rootFields } from './src/api/schema/root-fields.ts';
import { isEntityType } from './src/domain/entity-catalogue.ts';

/**
 * Writes the types of our own resolvers from the public schema. Of what the library serves only the id
 * and the fields that we resolve stay; root connections are resolved by one piece of code for all
 * types and are left out. With `--check` nothing is written: the exit code is 1 where the file is stale.
 */
const target = fileURLToPath(new URL('./src/api/generated/resolver-types.ts', import.meta.url));

/** What each of our types is before its fields are resolved. */
const mappers: Record<string, string> = {
  ActSource: '../../graph/act-source-repository.ts#ActSourceRow',
  AdvanceConnection: '../request/results.ts#AdvancePage',
  AdvanceEdge: '../request/results.ts#AdvancePageEdge',
  Attendance: '../../tracing/questions/attendance.ts#Attendance as AttendanceOfActor',
  AttendedParticipation:
    '../../tracing/questions/attendance.ts#AttendedParticipation as ParticipationAttended',
  Change: '../../dialogues/history/changes.ts#Change as ChangeOfThing',
  ThingVersion: '../../dialogues/history/changes.ts#ThingVersion as VersionOfThing',
  HeldProperty: '../../dialogues/history/changes.ts#StoredProperty as PropertyStored',
  ImportPayload: '../request/results.ts#ImportOutcome',
  PlannedValue: '../../dialogues/records/record-content.ts#PropertyChange',
  CoAdvancement: '../../tracing/questions/co-advancement.ts#CoAdvancement as CoAdvancementOfActor',
  CoAdvancementNetwork:
    '../../tracing/questions/co-advancement-network.ts#CoAdvancementNetwork as NetworkOfActors',
  ComparedActor: '../../tracing/questions/compare-cycles.ts#ComparedMember',
  ComparedCycle: '../../tracing/questions/compare-cycles.ts#ComparedCycle as ComparedCycleSide',
  ComparedTheme: '../../tracing/questions/compare-cycles.ts#ComparedMember',
  Credit: '../../snapshot/entities/advance-data.ts#Credit as CreditOfAct',
  CycleComparison: '../../tracing/questions/compare-cycles.ts#CycleComparison as CyclesCompared',
  CycleCoverage: '../../tracing/questions/coverage.ts#CycleCoverage as CoverageOfCycle',
  Dataset: '../request/results.ts#PublishedDataset',
  Evidence: '../../graph/entity-repository.ts#EvidenceRow',
  InstrumentStanding: '../request/results.ts#InstrumentStatus',
  Lineage: '../../tracing/questions/lineage.ts#Lineage as LineageOfText',
  LineageEdge: '../../tracing/questions/lineage.ts#LineageEdge as LineageUptake',
  LineageNode: '../../tracing/questions/lineage.ts#LineageNode as LineageText',
  Matrix: '../../tracing/questions/matrix.ts#Matrix as MatrixOfActs',
  MatrixCell: '../../tracing/questions/matrix.ts#Cell',
  MatrixHeading: '../../tracing/questions/headings.ts#Heading',
  NetworkActor: '../../tracing/questions/co-advancement-network.ts#NetworkActor as ActorInNetwork',
  SearchConnection: '../request/results.ts#FoundPage',
  SearchEdge: '../request/results.ts#FoundHit',
  SearchHit: '../request/results.ts#FoundHit',
  SearchMatch: '../request/results.ts#FoundHit',
  SharedTheme: '../../tracing/questions/co-advancement.ts#SharedTheme as ThemeShared',
  ThemeGap: '../../tracing/questions/gaps.ts#ThemeGap as GapOfTheme',
  TimeBucket: '../../tracing/questions/timeline.ts#TimeBucket as BucketInTime',
  TimelineSeries: '../../tracing/questions/timeline.ts#TimelineSeries as SeriesInTime',
};

async function generate(): Promise<string> {
  const { public: published } = await buildSchema();
  const connections = new Set(rootFields.map(({ field }) => field));
  const own = pruneSchema(
    filterSchema({
      schema: published,
      rootFieldFilter: (_, field) => !connections.has(field),
      objectFieldFilter: (type, field) =>
        !isEntityType(type) || field === 'id' || field in (entityResolvers[type] ?? {}),
    }),
  );
  const things = Object.keys(own.getTypeMap()).filter(isEntityType);
  return codegen({
    filename: target,
    schema: parse(printSchema(own)),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      contextType: '../request/context.ts#ApiContext',
      mappers: {
        ...mappers,
        Node: '../entities/entity-reader.ts#Entity',
        ...Object.fromEntries(things.map((type) => [type, '../entities/entity-reader.ts#Entity'])),
      },
      scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      enumsAsTypes: true,
      disableDescriptions: true,
      useTypeImports: true,
      strictScalars: true,
      maybeValue: 'T | null | undefined',
    },
  });
}

const text = `/* Written by \`npm run codegen\`; not to be edited. */\n${await generate()}`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`${target} is stale: run \`npm run codegen\`.\n`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
