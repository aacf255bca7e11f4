import {
  execute,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
} from 'graphql';
import { ApiError } from '../../api/errors/api-error.ts';
import { MAX_PAGE } from '../../api/operation/paging.ts';
import type { ApiContext } from '../../api/request/context.ts';
import type { ExportRow } from '../formats/export-format.ts';
import type { Column } from '../kinds/columns.ts';

/** The rows of a root field to read. */
export interface EntityRequest {
  schema: GraphQLSchema;
  /** Root field that pages through entities. */
  root: string;
  columns: readonly Column[];
  /** Its arguments except `first` and `after`, as in the request. */
  given: Readonly<Record<string, unknown>>;
  /** The context of one page: its cache is dropped with it. */
  contextOf(): ApiContext;
}

interface Page {
  nodes: ExportRow[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Rows of a root field, page by page. GraphQL executes the operation on the public schema, so that filter, order and
 * values are those of the API.
 *
 * @throws {ApiError | GraphError} as the API would return, at any page; QUERY_TOO_EXPENSIVE if a nested list would be
 *   cut
 */
export async function* entityRows(request: EntityRequest): AsyncGenerator<ExportRow[]> {
  const { schema, given, contextOf } = request;
  const operation = pageOperation(request);
  const document = parse(operation.text);
  for (let after: string | null = null; ; ) {
    const variableValues: Record<string, unknown> = { ...given, after };
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: contextOf() });
    const [error] = errors ?? [];
    if (error !== undefined) throw error.originalError ?? error;
    const { nodes, pageInfo } = (data as unknown as { page: Page }).page;
    for (const node of nodes) checkWhole(node, operation.limited);
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

function pageOperation({ schema, root, columns, given }: EntityRequest): { text: string; limited: string[] } {
  const field = schema.getQueryType()?.getFields()[root];
  const connection = field && getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  const type = nodes && getNamedType(nodes.type);
  if (field === undefined || !isObjectType(type))
    throw new Error(`${root} is not a field that pages through records`);
  const args = field.args.filter(({ name }) => name === 'after' || name in given);
  const { text, limited } = selectionOf(
    type,
    columns.map((column) => column.replaceAll('[]', '').split('.')),
  );
  return {
    text: `query (${args.map((one) => `$${one.name}: ${one.type}`).join(', ')}) {
  page: ${root}(first: ${MAX_PAGE}, ${args.map(({ name }) => `${name}: $${name}`).join(', ')}) {
    nodes ${text} pageInfo { hasNextPage endCursor } } }`,
    limited,
  };
}

/** The selection that reads the columns, and those of its lists that are requested at their maximum length. */
function selectionOf(
  type: GraphQLObjectType,
  paths: readonly string[][],
): { text: string; limited: string[] } {
  const below = new Map<string, string[][]>();
  for (const [name = '', ...rest] of paths)
    below.set(name, [...(below.get(name) ?? []), ...(rest.length === 0 ? [] : [rest])]);
  const limited: string[] = [];
  const fields = [...below].map(([name, rest]) => {
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${type.name} has no field ${name}`);
    const isLimited = String(field.type).startsWith('[') && field.args.some((one) => one.name === 'limit');
    if (isLimited) limited.push(name);
    const target = getNamedType(field.type);
    const selection = isObjectType(target) ? selectionOf(target, rest) : { text: '', limited: [] };
    // Only lists of the row itself are checked.
    if (selection.limited.length > 0)
      throw new Error(`${type.name}.${name} has lists that may be cut: ${selection.limited}`);
    return `${name}${isLimited ? `(limit: ${MAX_PAGE})` : ''} ${selection.text}`;
  });
  return { text: `{ ${fields.join(' ')} }`, limited };
}

/** A list of maximum length may have been cut. */
function checkWhole(row: ExportRow, limited: readonly string[]): void {
  for (const name of limited) {
    if ((row[name] as unknown[]).length < MAX_PAGE) continue;
    throw new ApiError(
      'LIST_TOO_LONG',
      `${name} of ${JSON.stringify(row['id'])} has ${MAX_PAGE} items or more: expected fewer, as an export cuts nothing.`,
    );
  }
}
