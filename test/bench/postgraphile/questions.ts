import type { Peer } from '../http/peer.ts';
import { startOfPage100 } from '../questions/page-100.ts';
import { countQuestions } from './count-questions.ts';
import { BEFORE_ALL, type DeepPage, listQuestions } from './list-questions.ts';

/**
 * The benchmark's questions as PostGraphile's users could ask them, by name and variant.
 *
 * @param url of the server, which is asked where the hundredth page begins
 */
export async function peerQuestions(url: string): Promise<Peer['questions']> {
  return { ...listQuestions(await deepPage(url)), ...countQuestions() };
}

async function deepPage(url: string): Promise<DeepPage> {
  const hub = async (selection: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ theme(rowId: "theme-g0") { themeActs${selection} } }` }),
    });
    const { data, errors } = (await response.json()) as any;
    if (data?.theme == null)
      throw new Error(`expected the acts of theme-g0, found ${JSON.stringify(errors ?? data)}`);
    return data.theme.themeActs;
  };
  const { totalCount } = await hub(' { totalCount }');
  const start = startOfPage100(totalCount);
  if (start === 0) return { cursor: null, key: BEFORE_ALL };
  const { edges } = await hub(
    `(first: 1, offset: ${start - 1}, orderBy: NEWEST_KEY_DESC) { edges { cursor node { newestKey } } }`,
  );
  return { cursor: edges[0].cursor, key: edges[0].node.newestKey };
}
