import type { BenchQuestion } from '../http/peer.ts';

/** A function of the database whose JSON is in the form that all peers share. */
export function jsonFunction(
  name: string,
  args: Record<string, [type: string, value: unknown]> = {},
): BenchQuestion {
  const given = Object.entries(args);
  const declared = given.map(([arg, [type]]) => `$${arg}: ${type}`).join(', ');
  const passed = given.map(([arg]) => `${arg}: $${arg}`).join(', ');
  return {
    query: given.length === 0 ? `{ ${name} }` : `query (${declared}) { ${name}(${passed}) }`,
    variables: Object.fromEntries(given.map(([arg, [, value]]) => [arg, value])),
    answer: (data) => data[name],
  };
}
