import { describe, expect, it } from 'vitest';
import type { RunDocument } from '../../src/dialogues/manifest/run-document.ts';
import { planDocument } from '../../src/dialogues/plan/document-plan.ts';
import type { GraphRecord } from '../../src/dialogues/records/graph-record.ts';
import type { StoredNode } from '../../src/dialogues/stored/stored-nodes.ts';
import { writePhases } from '../../src/dialogues/write/document-statements.ts';

const document = {
  id: 'd',
  problem: (path: unknown, parts: object) => ({ path, ...parts }),
} as unknown as RunDocument;
const evidence = (source: string, locator = 'p') =>
  ({
    type: 'EVIDENCED_BY',
    to: source,
    properties: { locator },
    accepts: ['Source'],
    path: [],
  }) as GraphRecord['links'][number];
const record = (parts: Partial<GraphRecord> = {}): GraphRecord => ({
  id: 'm/a',
  kind: 'Intervention',
  properties: { kind: 'OBSERVATION', text: 't' },
  links: [evidence('source-s')],
  names: [],
  path: ['acts', 0],
  ...parts,
});
const stored = (parts: Partial<StoredNode> = {}): StoredNode => ({
  id: 'm/a',
  labels: ['Entity', 'Claim', 'Act', 'Intervention'],
  properties: { kind: 'OBSERVATION', text: 't' },
  links: [
    { element: 'e1', type: 'EVIDENCED_BY', to: 'source-s', properties: { locator: 'p' }, documents: ['d'] },
  ],
  names: [],
  documents: ['d'],
  since: 1,
  ...parts,
});
const plan = (records: GraphRecord[], nodes: StoredNode[]) =>
  planDocument(document, records, new Map(nodes.map((node) => [node.id, node])), {
    documentIds: new Set(['d']),
    things: new Set(),
  });
const phasesOf = (records: GraphRecord[], nodes: StoredNode[], targets: string[] = []) =>
  writePhases(
    {
      plan: plan(records, nodes),
      document: { id: 'd', sha256: 'x', file: 'd.yaml', nodeIds: records.map(({ id }) => id), version: 2 },
    },
    new Set(targets),
  );
const names = (records: GraphRecord[], nodes: StoredNode[]) =>
  phasesOf(records, nodes).map((phase) => phase.map(({ name }) => name));

describe('a plan', () => {
  it('for a new record creates node and links, with labels by parameter from our table of kinds', () => {
    const phases = phasesOf([record()], [], ['m/a']);
    expect(phases[1][0]).toEqual({
      name: 'import.createNodes',
      text: 'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN count(n) AS written',
      parameters: {
        rows: [
          {
            labels: ['Entity', 'Claim', 'Act', 'Intervention'],
            properties: { kind: 'OBSERVATION', text: 't', id: 'm/a', documents: ['d'], since: 2 },
          },
        ],
      },
      expected: 1,
    });
    expect(phases[2][0]).toMatchObject({
      parameters: {
        rows: [
          {
            from: 'm/a',
            to: 'source-s',
            type: 'EVIDENCED_BY',
            properties: { locator: 'p', documents: ['d'] },
          },
        ],
      },
      expected: 1,
    });
  });

  it('for a new record without incoming links creates it with its links in one statement', () => {
    const [, nodes, links] = phasesOf([record()], []);
    expect(nodes).toEqual([]);
    expect(links[0]).toEqual({
      name: 'import.createWithLinks',
      text: expect.stringContaining('CREATE (n:$(row[0])) SET n = row[1]'),
      parameters: {
        rows: [
          [
            ['Entity', 'Claim', 'Act', 'Intervention'],
            { kind: 'OBSERVATION', text: 't', id: 'm/a' },
            [['EVIDENCED_BY', 'source-s', { locator: 'p' }]],
          ],
        ],
        documents: ['d'],
        since: 2,
      },
      expected: 1,
    });
  });

  it('for unchanged records writes only that the document was read', () => {
    expect(plan([record()], [stored()])).toMatchObject({ added: [], changed: [], retired: [], unchanged: 1 });
    expect(names([record()], [stored()])).toEqual([[], [], ['import.rememberDocument']]);
  });

  it('for a changed text keeps the old version and writes the new one', () => {
    const changed = record({ properties: { kind: 'OBSERVATION', text: 'u' } });
    expect(names([changed], [stored()])).toEqual([
      ['import.keepRetired'],
      ['import.updateNodes'],
      ['import.rememberDocument'],
    ]);
  });

  it('for an observation that becomes a recommendation changes its labels', () => {
    const changed = record({ kind: 'Recommendation', properties: { kind: 'RECOMMENDATION', text: 't' } });
    expect(names([changed], [stored()])[1]).toEqual(['import.updateNodes', 'import.relabelNodes']);
  });

  it('for a dropped record keeps a copy and deletes it with its links', () => {
    expect(plan([], [stored()]).retired.map(({ id }) => id)).toEqual(['m/a']);
    expect(names([], [stored()])).toEqual([
      ['import.keepRetired', 'import.deleteLinks', 'import.deleteNames'],
      ['import.deleteNodes'],
      ['import.rememberDocument'],
    ]);
  });

  it('for a dropped record that another document also asserts removes only this document', () => {
    const both = stored({
      documents: ['d', 'other'],
      links: [
        {
          element: 'e1',
          type: 'EVIDENCED_BY',
          to: 'source-s',
          properties: { locator: 'p' },
          documents: ['d'],
        },
        {
          element: 'e2',
          type: 'EVIDENCED_BY',
          to: 'source-t',
          properties: { locator: 'q' },
          documents: ['d', 'other'],
        },
      ],
    });
    const [released] = plan([], [both]).changed;
    expect(released?.droppedLinks.map(({ element }) => element)).toEqual(['e1']);
    expect(released?.keptEvidence).toEqual([{ element: 'e2', documents: ['other'] }]);
  });

  it('for a claim that another document makes adds this evidence to it', () => {
    const theirs = stored({
      documents: ['other'],
      links: [
        {
          element: 'e1',
          type: 'EVIDENCED_BY',
          to: 'source-t',
          properties: { locator: 'q' },
          documents: ['other'],
        },
      ],
    });
    const [change] = plan([record()], [theirs]).changed;
    expect(change?.addedLinks.map(({ to }) => to)).toEqual(['source-s']);
    expect(change?.droppedLinks).toEqual([]);
    expect(change?.after.documents).toEqual(['other', 'd']);
  });

  it('with other values than a document outside the run is a mistake', () => {
    const theirs = stored({ documents: ['other'], properties: { kind: 'OBSERVATION', text: 'other words' } });
    expect(plan([record()], [theirs]).problems).toMatchObject([
      { path: ['acts', 0, 'id'], expected: expect.stringContaining('other') },
    ]);
  });
});
