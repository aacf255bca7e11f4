import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutProblems, sourcesIn } from '../../scripts/check-layers.ts';

const sources = sourcesIn('src');

describe('the layers of the product', () => {
  it('resolvers and exports contain no Cypher', () => {
    for (const { file, text } of sources.filter((one) => /^(api|exports|http)\//.test(one.file)))
      if (file !== 'http/health.ts') expect(text, file).not.toMatch(/\b(MATCH|UNWIND|MERGE)\s*[($]/);
  });
  it('only graph/ opens sessions', () => {
    for (const { file, text } of sources.filter((one) => !one.file.startsWith('graph/')))
      expect(text, file).not.toContain('.session(');
  });
});

describe('the paths of queries in docs/extending.md', () => {
  const [, section = ''] = readFileSync('docs/extending.md', 'utf8').split(
    /^## The path of a query$|^## A theme$/m,
  );
  const paths = [...section.matchAll(/^- `.*?(?=^- |^$)/gms)].map(([line]) => [
    ...line.matchAll(/`(src\/[^`]+)`\s+\(`(\w+)`\)/g),
  ]);

  it('have three files each, and say what to read in them', () => {
    expect(paths.map((steps) => steps.length)).toEqual([3, 3, 3]);
    for (const [, file = '', name] of paths.flat())
      expect(readFileSync(file, 'utf8'), file).toMatch(
        new RegExp(`(function ${name}|^ +${name}(:|\\())`, 'm'),
      );
  });
});

describe('the check of the layout', () => {
  it('finds nothing in src', () => expect(layoutProblems(sources)).toEqual([]));

  it.each([
    {
      what: 'an import that points up',
      files: { 'tracing/a.ts': "import { b } from '../api/b.ts';", 'api/b.ts': '' },
      problems: ['tracing/a.ts imports api/b.ts: tracing may not import from api.'],
    },
    {
      what: 'a re-export that points up',
      files: { 'domain/a.ts': "export { b } from '../graph/b.ts';", 'graph/b.ts': '' },
      problems: ['domain/a.ts imports graph/b.ts: domain may not import from graph.'],
    },
    {
      what: 'a page that imports from the server',
      files: { 'explorer/a.ts': "import type { B } from '../api/b.ts';", 'api/b.ts': '' },
      problems: ['explorer/a.ts imports api/b.ts: explorer may not import from api.'],
    },
    {
      what: 'a circle of files',
      files: { 'graph/a.ts': "import { b } from './b.ts';", 'graph/b.ts': "import { a } from './a.ts';" },
      problems: ['A circle of files: graph/a.ts, graph/b.ts.'],
    },
    {
      what: 'a circle of folders without one of files',
      files: {
        'api/x/a.ts': "import { b } from '../y/b.ts';",
        'api/y/b.ts': '',
        'api/y/c.ts': "import { d } from '../x/d.ts';",
        'api/x/d.ts': '',
      },
      problems: ['A circle of folders: api/x, api/y.'],
    },
    {
      what: 'a package outside its folder',
      files: { 'tracing/a.ts': "import neo4j from 'neo4j-driver';" },
      problems: ['tracing/a.ts imports neo4j-driver, which is for graph alone.'],
    },
    {
      what: 'a long file',
      files: { 'domain/a.ts': '\n'.repeat(300) },
      problems: ['domain/a.ts has more than 300 lines.'],
    },
    {
      what: 'a folder with many files',
      files: Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`domain/f${index}.ts`, ''])),
      problems: ['domain holds 16 files; give it sub-folders past 15.'],
    },
    { what: 'imports that point down', files: { 'api/a.ts': "import '../domain/b.ts';", 'domain/b.ts': '' } },
  ])('on $what', ({ files, problems = [] }) => {
    const fixture = Object.entries(files).map(([file, text = '']) => ({ file, text }));
    expect(layoutProblems(fixture)).toEqual(problems);
  });
});
