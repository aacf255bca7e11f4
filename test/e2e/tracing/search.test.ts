import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkPages } from '../../support/http/walk-pages.ts';
import { plainSearch } from '../../support/plain-evaluator/plain-search.ts';
import { documentsOfFolder } from '../../support/plain-evaluator/plain-world.ts';
import { hasWords, wordsOf } from '../../support/plain-search.ts';
import { openTestApi, useTestWorld, withoutCostLimit } from '../../support/test-graph.ts';

const documents = documentsOfFolder('seed');
const world = useTestWorld(undefined, withoutCostLimit);

const whole = `query ($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 200) {
  totalCount counts { type count } pageInfo { hasNextPage }
  nodes { type label node { id __typename } match { field text nearness nameKind language } } } }`;
const paged = (text: string) => ({
  call: 'search(text: $text, ',
  declares: '$text: String!',
  variables: { text },
  row: 'node { id }',
  idOf: ({ node }: any) => node.id,
});
const found = async (text: string, types?: string[]) =>
  (await world.api.ask(whole, { text, ...(types === undefined ? {} : { types }) })).search;

/** Every form of every actor's name. */
const names: [string, string][] = documents.flatMap((document) =>
  (document.actors ?? []).flatMap((actor: any) =>
    [actor.name, ...(actor.names ?? []).map(({ text }: any) => text)].map((name) => [name, actor.id]),
  ),
);
/** Words that the record uses, each once. */
const words = [
  ...new Set(
    documents.flatMap((document) =>
      [...(document.acts ?? []), ...(document.themes ?? []), ...(document.sources ?? [])].flatMap(
        ({ text, definition, title, prefLabel }: any) =>
          wordsOf([text, definition, title, prefLabel].filter(Boolean).join(' ').slice(0, 2_000)),
      ),
    ),
  ),
];

describe('on the seed', () => {
  it('finds every actor by every form of its name, in any spelling', async () => {
    const forms = [
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name: string) => `  ${name.toLowerCase().replaceAll(/[-']/g, ' ')}! `,
    ];
    expect(names.length).toBeGreaterThan(250);
    // Many at once: a question for each costs a minute.
    for (const form of forms)
      for (let from = 0; from < names.length; from += 40) {
        const some = names.slice(from, from + 40).filter(([name]) => form(name).length <= 200);
        const answers = await world.api.ask(
          `query (${some.map((_, at) => `$t${at}: String!`)}) { ${some.map((_, at) => `a${at}: search(text: $t${at}, types: [ACTOR], first: 200) { nodes { node { id } match { nearness } } }`).join(' ')} }`,
          Object.fromEntries(some.map(([name], at) => [`t${at}`, form(name)])),
        );
        for (const [at, [name, id]] of some.entries()) {
          const hit = answers[`a${at}`].nodes.find(({ node }: any) => node.id === id);
          expect(hit?.match.nearness, `${form(name)} of ${id}`).toBe('EXACT');
        }
      }
  });

  it('finds what a plain loop over the documents finds, in the same order, on one page and on many', async () => {
    const asked = [
      'UNODC',
      'United Nations Office on Drugs and Crime',
      'gitoc',
      'G.I.-T.O.C.',
      'us',
      'ESP',
      'witness',
      'witnesses',
      'smuggling of migrants',
      'migrant smuggling',
      'traffic',
      'young people',
      'the',
      'réseau',
      'EliBerare',
      '9/2',
      '16',
      'CTOC/COP/2022/9',
      'protection',
      '2022',
      'la',
    ];
    for (const text of asked) {
      const hits = plainSearch(documents, text);
      const { nodes, totalCount, counts } = await found(text);
      expect(totalCount, text).toBe(hits.length);
      expect(
        nodes.map(({ node, type }: any) => [type, node.id]),
        text,
      ).toEqual(hits.slice(0, 200).map(({ type, id }) => [type, id]));
      const types = [...new Set(hits.map(({ type }) => type))];
      expect(counts.map(({ type }: any) => type).sort(), text).toEqual(types.sort());
      for (const { type, count } of counts)
        expect(count).toBe(hits.filter((hit) => hit.type === type).length);
      const seen = await walkPages(world.api, paged(text), Math.max(3, Math.ceil(hits.length / 4)));
      expect(seen, text).toEqual(hits.map(({ id }) => id));
    }
  });

  it('does so for any words of the record, and types', async () => {
    const types = fc.subarray(['ACTOR', 'THEME', 'MEETING', 'ACT', 'SOURCE', 'RESOLUTION', 'INSTRUMENT'], {
      minLength: 1,
    });
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 })
      .map((some) => some.join(' '));
    await fc.assert(
      fc.asyncProperty(text, types, fc.integer({ min: 1, max: 3 }), async (question, among, cut) => {
        const asked = question.slice(0, Math.max(1, question.length - (question.length > 5 ? cut - 1 : 0)));
        const { nodes, pageInfo } = await found(asked, among);
        const hits = plainSearch(documents, asked, among).map(({ id }) => id);
        expect(nodes.map(({ node }: any) => node.id)).toEqual(hits.slice(0, 200));
        expect(pageInfo.hasNextPage).toBe(hits.length > 200);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('finds the acts that the filter of advances finds', async () => {
    for (const text of ['witnesses', 'young', 'the child', 'traffick', 'protéction']) {
      const { search, advances } = await world.api.ask(
        `query ($text: String!) { search(text: $text, types: [ACT], first: 200) { nodes { node { id } } }
          advances(where: { text: $text }, first: 200) { nodes { id } } }`,
        { text },
      );
      const acts = search.nodes.map(({ node }: any) => node.id);
      expect(acts.length, text).toBeGreaterThan(0);
      expect(acts.toSorted()).toEqual(advances.nodes.map(({ id }: any) => id).toSorted());
    }
  });

  it('shows the text by which each was found', async () => {
    const { nodes } = await found('UNODC', ['ACTOR']);
    expect(nodes).toEqual([
      {
        type: 'ACTOR',
        label: 'United Nations Office on Drugs and Crime',
        node: { id: 'org-unodc', __typename: 'Actor' },
        match: { field: 'NAME', text: 'UNODC', nearness: 'EXACT', nameKind: 'ACRONYM', language: 'en' },
      },
    ]);
    for (const text of ['witness', 'smuggling', 'esp', 'of'])
      for (const { match, label, type } of (await found(text)).nodes) {
        const isRight = match.nearness === 'EXACT' || hasWords(match.text, text);
        expect(isRight, JSON.stringify([text, match])).toBe(true);
        expect(match.text.length).toBeLessThanOrEqual(302);
        if (type === 'ACT' && label.length <= 300) expect(match.text).toBe(label);
        expect(match.nameKind === null).toBe(match.field !== 'NAME');
      }
  });

  it('returns any field of the records', async () => {
    const { search } = await world.api.ask(
      `{ search(text: "Spain", types: [ACTOR]) { nodes { node { ... on Actor { name iso3 evidence { source { id } } } } } } }`,
    );
    expect(search.nodes[0].node).toMatchObject({ name: 'Spain', iso3: 'ESP' });
    expect(search.nodes[0].node.evidence.length).toBeGreaterThan(0);
  });

  it('reads every character as text, never as a query language', async () => {
    const syntax = fc
      .array(
        fc.constantFrom(
          'AND',
          'OR',
          'NOT',
          '+',
          '-',
          '&&',
          '!',
          '(',
          ')',
          '[',
          ' TO ',
          ']',
          '{',
          '}',
          '^2',
          '"',
          '~',
          '*',
          '?',
          ':',
          '\\',
          '/',
          'name:',
          'witness',
          "') RETURN 1 //",
          '$where',
          ' ',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    const any = fc.oneof(
      syntax,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(any, async (text) => {
        const { data, errors } = await world.api.post(whole, { text });
        if (wordsOf(text).length === 0) {
          expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
          expect(errors[0].message).toContain('text: expected at least one letter or digit, found');
          return;
        }
        expect(errors).toEqual([]);
        expect(data.search.nodes.map(({ node }: any) => node.id)).toEqual(
          plainSearch(documents, text)
            .slice(0, 200)
            .map(({ id }) => id),
        );
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it.each([
    ['', 'text: expected 1 to 200 characters, found 0.'],
    ['a'.repeat(201), 'text: expected 1 to 200 characters, found 201.'],
    [' -!? ', 'text: expected at least one letter or digit, found " -!? ".'],
  ])('refuses the text %j', async (text, message) => {
    const { errors } = await world.api.post('query ($text: String!) { search(text: $text) { totalCount } }', {
      text,
    });
    expect(errors).toMatchObject([{ message, path: ['search'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('takes 200 characters of any plane', async () => {
    expect((await found('𝔘'.repeat(200))).totalCount).toBe(0);
    expect((await found('witness', [])).totalCount).toBe(0);
  });

  it('refuses unknown types, and cursors of other searches', async () => {
    const { errors } = await world.api.post('{ search(text: "a", types: [STATE]) { totalCount } }');
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const page =
      'query ($text: String!, $after: String) { search(text: $text, first: 1, after: $after) { pageInfo { endCursor } } }';
    const { endCursor } = (await world.api.ask(page, { text: 'witness' })).search.pageInfo;
    for (const [text, after] of [
      ['witness', 'garbage'],
      ['witness', `${endCursor}A`],
      ['witnesses', endCursor],
    ]) {
      const outcome = await world.api.post(page, { text, after });
      expect(outcome.errors[0].extensions.code, `${text} ${after}`).toBe('BAD_USER_INPUT');
      expect(outcome.errors[0].message).toMatch(/^after: expected a cursor/);
    }
    expect((await world.api.post(page, { text: ' Witness!', after: endCursor })).errors).toEqual([]);
  });

  it('accepts 25 words, and no more', async () => {
    const words = Array.from({ length: 26 }, (_, at) => `w${at}`);
    const query = 'query ($text: String!) { search(text: $text) { totalCount } }';
    expect((await world.api.ask(query, { text: words.slice(1).join(' ') })).search.totalCount).toBe(0);
    const { errors } = await world.api.post(query, { text: words.join(' ') });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors[0].message).toContain('26');
  });

  it('counts towards the cost limit by the length of its page', async () => {
    const query = '{ search(text: "a", first: 50) { counts { type } nodes { match { text } node { id } } } }';
    // The connection, 12 counts, 50 hits with two objects each.
    expect((await world.api.post(query)).extensions.cost.requested).toBe(1 + 12 + 50 * 3);
  });
});

it('reads names, codes and texts from memory, and texts of acts from Neo4j if they are not in memory', async () => {
  const sent = world.graph.executor.statementsSent;
  await found('smuggling');
  expect(world.graph.executor.statementsSent).toBe(sent);
  const lean = await openTestApi(world.graph, { ...withoutCostLimit, maxTextBytes: 0 });
  const before = world.graph.executor.statementsSent;
  const query = '{ search(text: "witness", types: [ACT]) { nodes { label match { text } } } }';
  const { search } = await lean.ask(query);
  // The texts, and the version that they are of.
  expect(world.graph.executor.statementsSent).toBe(before + 2);
  expect(search).toEqual((await world.api.ask(query)).search);
  await lean.close();
});
