import { readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaReference } from '../../scripts/schema-reference.ts';
import { buildSchema } from '../../src/api/build-schema.ts';
import { rootFields } from '../../src/api/schema/root-fields.ts';
import { changeKinds } from '../../src/dialogues/history/changes.ts';
import { entityCatalogue } from '../../src/domain/entity-catalogue.ts';
import * as vocabulary from '../../src/domain/vocabulary.ts';
import { allSearchTypes } from '../../src/search/search.ts';
import { actOrders } from '../../src/snapshot/columns/act-table.ts';
import { textMatches } from '../../src/snapshot/texts/match-ranks.ts';
import { searchedFields } from '../../src/snapshot/texts/searched-texts.ts';
import { dimensions, periods, themeLevels } from '../../src/tracing/engine/dimensions.ts';
import { coAdvancementBys } from '../../src/tracing/questions/co-advancement.ts';
import { cycleChanges } from '../../src/tracing/questions/compare-cycles.ts';
import { gapStandings } from '../../src/tracing/questions/gaps.ts';
import { lineageDirections } from '../../src/tracing/questions/lineage.ts';
import { measures } from '../../src/tracing/questions/measures.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = (await buildSchema({ validate: true })).public;
});

const ownTypes = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

describe('the public schema', () => {
  it('is the one committed in schema/public.graphql (npm run schema writes it)', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(
      readFileSync('schema/public.graphql', 'utf8'),
    );
  });

  it('is described in docs/schema-reference.md, every link of which leads somewhere', () => {
    const reference = schemaReference(schema);
    expect(reference).toBe(readFileSync('docs/schema-reference.md', 'utf8'));
    const headings = new Set(
      [...reference.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading.toLowerCase().replaceAll(/[^\w-]/g, ''),
      ),
    );
    const targets = [...reference.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(300);
    for (const target of targets) expect(headings, target).toContain(target);
  });

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const check = (place: string, described: { description?: string | null | undefined }) => {
      if (!described.description) bare.push(place);
    };
    for (const type of ownTypes()) {
      check(type.name, type);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    }
    expect(bare).toEqual([]);
  });

  it('has the root fields that we publish, and no other', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual([
      'importDialogue',
      'retractDialogue',
    ]);
    expect(schema.getSubscriptionType()).toBeUndefined();
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(
      [
        'advances',
        'attendance',
        'changes',
        'coAdvancement',
        'coAdvancementNetwork',
        'compareCycles',
        'dataset',
        'gaps',
        'lineage',
        'matrix',
        'node',
        'nodes',
        'search',
        'timeline',
        ...rootFields.map(({ field }) => field),
      ].sort(),
    );
  });

  it('hides keys, flat dates and aggregates', () => {
    const fields = ownTypes().flatMap((type) =>
      isObjectType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    expect(
      fields.filter((field) =>
        /keyId|Earliest|Latest|AsWritten|[aA]ggregate|sortKey|newestKey|folded/.test(field),
      ),
    ).toEqual([]);
  });

  it('serves every type of the catalogue, and bounds every list of it: its type has a limit', () => {
    const sdl = readdirSync('schema/entities')
      .map((name) => readFileSync(`schema/entities/${name}`, 'utf8'))
      .join('\n');
    const declarations = [...sdl.matchAll(/^type (\w+) .*@node.*$/gm)];
    expect(declarations.map(([, name]) => name).sort()).toEqual(
      [...Object.keys(entityCatalogue), 'Name'].sort(),
    );
    for (const [declaration] of declarations) expect(declaration).toMatch(/@limit\(default: \d+, max: 201\)/);
  });

  it('has the same closed lists as documents and graph', () => {
    const lists: Record<string, readonly string[]> = {
      ActorKind: vocabulary.actorKinds,
      Sector: vocabulary.sectors,
      RegionalGroup: vocabulary.regionalGroups,
      ActKind: vocabulary.actKinds,
      Wording: vocabulary.wordings,
      Outcome: vocabulary.outcomes,
      Attribution: vocabulary.attributions,
      ThemeBasis: vocabulary.themeBases,
      ParticipationRole: vocabulary.participationRoles,
      ParticipationStatus: vocabulary.participationStatuses,
      ParticipationMode: vocabulary.participationModes,
      MeetingKind: vocabulary.meetingKinds,
      MeetingFormat: vocabulary.meetingFormats,
      InstrumentKind: vocabulary.instrumentKinds,
      CycleLevel: vocabulary.cycleLevels,
      ResolutionKind: vocabulary.resolutionKinds,
      UptakeKind: vocabulary.uptakeKinds,
      Stance: vocabulary.stances,
      TreatyActionKind: vocabulary.treatyActions,
      TreatyStatus: vocabulary.treatyStatuses,
      FigureQualifier: vocabulary.figureQualifiers,
      FigureBasis: vocabulary.figureBases,
      NameKind: vocabulary.nameKinds,
      DatePrecision: vocabulary.datePrecisions,
      Dimension: dimensions,
      ThemeLevel: themeLevels,
      ActOrder: actOrders,
      Measure: measures,
      Bucket: periods,
      CycleChange: cycleChanges,
      LineageDirection: lineageDirections,
      CoAdvancementBy: coAdvancementBys,
      GapStanding: gapStandings,
      ChangeKind: changeKinds,
      SearchType: allSearchTypes,
      SearchField: searchedFields,
      SearchNearness: textMatches,
    };
    for (const [name, values] of Object.entries(lists)) {
      const type = schema.getType(name);
      const inSchema = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
      expect(inSchema.sort(), name).toEqual([...values].sort());
    }
  });
});
