import type { GeneratedLink, GeneratedNode } from '../../bench/graph/generated-graph.ts';

/**
 * A graph of few acts with many advances: each of `acts` is by twenty of forty actors and addresses twenty of forty themes, so
 * that it makes 400 rows of its own. As the import would store it, version 1.
 */
export function crowdedGraph(acts: number): { nodes: GeneratedNode[]; links: GeneratedLink[] } {
  const nodes: GeneratedNode[] = [];
  const links: GeneratedLink[] = [];
  const node = (labels: string[], properties: GeneratedNode['properties']) =>
    nodes.push({
      labels: ['Entity', ...labels],
      properties: { since: 1, documents: ['crowded'], ...properties },
    });
  const link = (from: string, type: string, to: string, properties: Record<string, unknown> = {}) =>
    links.push({ from, type, to, properties });
  const twenty = (from: number) => Array.from({ length: 20 }, (_, place) => (from + place) % 40);

  node(['Source'], {
    id: 'source-crowd',
    title: 'Crowd',
    publisher: 'P',
    url: 'https://example.org/crowd',
    sortKey: 'source-crowd',
  });
  node(['Meeting'], {
    id: 'crowd',
    kind: 'DIALOGUE',
    title: 'Crowd',
    sortKey: '2024-01-01 crowd',
    newestKey: '2024-01-01 crowd',
    startEarliest: '2024-01-01',
    startLatest: '2024-01-01',
    actsSurveyed: true,
    uptakesSurveyed: false,
  });
  for (let n = 0; n < 40; n += 1) {
    const [actor, theme] = [`org-c${n}`, `theme-c${n}`];
    node(['Actor', 'Stakeholder'], {
      id: actor,
      kind: 'STAKEHOLDER',
      name: `Organization ${n}`,
      sortKey: `${actor}\t`,
    });
    node(['Theme'], { id: theme, prefLabel: `Theme ${n}`, definition: 'd', sortKey: `${theme}\t` });
  }
  for (let n = 0; n < acts; n += 1) {
    const id = `crowd/a${String(n).padStart(6, '0')}`;
    node(['Claim', 'Act', 'Recommendation'], {
      id,
      kind: 'RECOMMENDATION',
      text: `What was said for the ${n}th time, so that each has a text of its own`,
      wording: 'PARAPHRASE',
      sortKey: `2024-01-01 ${id}`,
      newestKey: `2024-01-01 ${id}`,
      dateEarliest: '2024-01-01',
      dateLatest: '2024-01-01',
      datePrecision: 'DAY',
      dateAsWritten: '2024-01-01',
    });
    link(id, 'AT', 'crowd');
    link(id, 'EVIDENCED_BY', 'source-crowd', { locator: `paragraph ${n}`, documents: ['crowded'] });
    for (const actor of twenty(n)) link(id, 'BY', `org-c${actor}`, { attribution: 'DIRECT' });
    for (const theme of twenty(3 * n)) link(id, 'ADDRESSES', `theme-c${theme}`, { basis: 'EDITORIAL' });
  }
  return { nodes, links };
}
