import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = (readdirSync('src', { recursive: true }) as string[]).filter((name) => /\.tsx?$/.test(name));
const read = (name: string) => readFileSync(path.join('src', name), 'utf8');

describe('the layers of the product', () => {
  it('resolvers and exports hold no Cypher', () => {
    for (const name of sources.filter((one) => /^(api|exports|http)\//.test(one))) {
      if (name === 'http/health.ts') continue;
      expect(read(name), name).not.toMatch(/\b(MATCH|UNWIND|MERGE)\s*[($]/);
    }
  });
  it('only graph/ opens sessions', () => {
    for (const name of sources.filter((one) => !one.startsWith('graph/')))
      expect(read(name), name).not.toContain('.session(');
  });
  it('files stay under 300 lines', () => {
    const isWritten = (name: string) => name.includes('generated/') || name === 'explorer/gql/graphql.ts';
    for (const name of sources.filter((one) => !isWritten(one)))
      expect(read(name).split('\n').length, name).toBeLessThan(300);
  });
});
