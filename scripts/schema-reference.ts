import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  print,
} from 'graphql';
import { astFromValue } from 'graphql/utilities/astFromValue.js';

/** Arguments of lists that are the same everywhere. */
const pageArguments = ['where', 'sort', 'limit', 'offset', 'first', 'after'];
/** What is made by one form for each type, and described once. */
const isOfOneForm = ({ name }: GraphQLNamedType) =>
  /(ScalarFilters|ListFilters|RelationshipFilters|ConnectionFilters|ConnectionWhere)$/.test(name);

/**
 * The public schema as a page to read: every field, argument and value with its type and description.
 *
 * What is made by one form for each type (connections and edges that say nothing more, filters) is described once.
 */
export function schemaReference(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const objects = types
    .filter(isObjectType)
    .filter((type) => !roots.includes(type) && !isPlainPage(type.getFields()));
  const things = objects.filter((type) => type.name !== 'MatrixHeading' && 'evidence' in type.getFields());
  const inputs = types.filter(isInputObjectType);
  const filters = inputs.filter(isFilterOfThing);
  const lines = [
    '# Schema reference',
    '',
    'Written by `npm run schema` from the descriptions of the schema; not to be edited. The same as SDL: [schema/public.graphql](../schema/public.graphql).',
    'What applies to all answers (paging, ids, null and zero, errors, limits) is in [dashboards.md](dashboards.md).',
    '',
    ...roots.flatMap((root) => [
      `## ${root.name}`,
      '',
      ...byName(root.getFields()).flatMap((field) => rootField(root.name, field)),
    ]),
    '## Records',
    '',
    'What has an id and evidence. Lists of these take `where`, `limit` and `offset`, those of dated records `sort` too, and return 20 by default (50 of names and data gaps).',
    '',
    ...things.flatMap(objectType),
    '## Other types',
    '',
    'Connections with only `edges`, `nodes`, `pageInfo` and `totalCount`, and edges with only `cursor`, `node` and `properties`, are left out.',
    '',
    ...types.filter(isInterfaceType).flatMap(objectType),
    ...objects.filter((type) => !things.includes(type)).flatMap(objectType),
    '## Lists of values',
    '',
    ...types.filter(isEnumType).flatMap((type) => [
      `### ${type.name}`,
      '',
      text(type.description),
      '',
      ...table(
        ['value', 'means'],
        type.getValues().map((value) => [code(value.name), text(value.description)]),
      ),
    ]),
    '## Single values',
    '',
    ...table(
      ['scalar', 'is'],
      types.filter(isScalarType).map((type) => [code(type.name), text(type.description)]),
    ),
    '## Inputs',
    '',
    ...inputs
      .filter((type) => !isOfOneForm(type) && !filters.includes(type))
      .flatMap((type) => [
        `### ${type.name}`,
        '',
        text(type.description),
        '',
        ...table(['field', 'type', 'says'], Object.values(type.getFields()).map(inputRow)),
      ]),
    '## Filters on records',
    '',
    `The filter on a type (${filters.map(({ name }) => code(name)).join(', ')}) has a condition for each of its fields, under the same name, and \`AND\`, \`OR\` and \`NOT\`. Conditions take, by what the field holds:`,
    '',
    ...table(['condition', 'operators'], operators(inputs)),
    'A to-one relationship takes the filter of its type at once: `{ meeting: { kind: { eq: DIALOGUE } } }`. A `…Connection` condition takes `node`, on the record at the other end, and `edge`, on what the relationship carries.',
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function rootField(root: string, field: GraphQLField<unknown, unknown>): string[] {
  return [
    `### ${root}.${field.name}`,
    '',
    `Gives ${link(field.type)}. ${text(field.description)}`,
    '',
    ...deprecated(field),
    ...(field.args.length === 0 ? [] : table(['argument', 'type', 'says'], field.args.map(inputRow))),
  ];
}

function objectType(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  const rows = byName(type.getFields()).map((field) => [
    `${code(field.name)}${pagedBy(field)}`,
    link(field.type),
    [text(field.description), ...deprecated(field), ...ownArguments(field)]
      .filter((part) => part !== '')
      .join(' '),
  ]);
  return [`### ${type.name}`, '', text(type.description), '', ...table(['field', 'type', 'says'], rows)];
}

type Fields = Record<string, GraphQLField<unknown, unknown>>;

const byName = (fields: Fields) =>
  Object.values(fields).sort((one, other) => (one.name < other.name ? -1 : 1));

/** The arguments that all lists have, by name. */
function pagedBy({ args }: GraphQLField<unknown, unknown>): string {
  const names = args.map(({ name }) => name);
  return names.length > 0 && names.every((name) => pageArguments.includes(name))
    ? ` (${names.sort().join(', ')})`
    : '';
}

function ownArguments(field: GraphQLField<unknown, unknown>): string[] {
  if (pagedBy(field) !== '') return [];
  return field.args.map((argument) => `${code(declared(argument))}: ${text(argument.description)}`);
}

const deprecated = ({ deprecationReason }: { deprecationReason?: string | null | undefined }): string[] =>
  deprecationReason == null ? [] : [`**Deprecated:** ${text(deprecationReason)}`, ''];

const inputRow = (input: GraphQLArgument | GraphQLInputField): string[] => [
  code(input.name),
  `${link(input.type)}${defaultOf(input)}`,
  [text(input.description), ...deprecated(input)].filter((part) => part !== '').join(' '),
];

const declared = (input: GraphQLArgument) =>
  `${input.name}: ${input.type}${defaultOf(input).replaceAll('`', '')}`;

function defaultOf({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return value == null ? '' : ` = ${code(print(value))}`;
}

function isPlainPage(fields: Fields): boolean {
  const names = Object.keys(fields);
  const only = (...allowed: string[]) => names.every((name) => allowed.includes(name));
  return only('edges', 'nodes', 'pageInfo', 'totalCount') || only('cursor', 'node', 'properties');
}

/** Filters of our own fields, which have a section each. */
const ownFilters = ['AdvanceWhere', 'AttendanceWhere'];

function isFilterOfThing(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Where') && !isOfOneForm(type) && !ownFilters.includes(type.name);
}

/** One row for each form of condition; all enums have the same, and so have all relationships. */
function operators(inputs: GraphQLInputObjectType[]): string[][] {
  const forms: [RegExp, string][] = [
    [/^(ID|String|Int|Float|Boolean)ScalarFilters$/, ''],
    [/^StringListFilters$/, ''],
    [/EnumScalarFilters$/, 'a value of a list'],
    [/RelationshipFilters$/, 'a list of records'],
  ];
  return forms.flatMap(([form, name]) => {
    const found = inputs.filter((input) => form.test(input.name));
    const shown = name === '' ? found : found.slice(0, 1);
    return shown.map((input) => [
      name ||
        code(input.name.replace(/(Scalar|List)Filters$/, (_, kind) => (kind === 'List' ? ' list' : ''))),
      Object.keys(input.getFields()).map(code).join(', '),
    ]);
  });
}

function table(heads: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}

/** A description as one paragraph. */
const text = (description: string | null | undefined) => (description ?? '').replace(/\s+/g, ' ').trim();
const code = (word: string) => `\`${word}\``;

/** The type, linked to where it is described if it is. */
function link(type: GraphQLType): string {
  const named = getNamedType(type);
  const isTold =
    !isOfOneForm(named) &&
    !isScalarType(named) &&
    !isFilterOfThing(named) &&
    !(isObjectType(named) && isPlainPage(named.getFields()));
  return isTold ? `[${code(String(type))}](#${named.name.toLowerCase()})` : code(String(type));
}
