import { describe, expect, it } from 'vitest';
import { textSource } from '../../../src/dialogues/document/document-source.ts';
import type { DocumentError } from '../../../src/dialogues/document/problems.ts';
import { importDocuments } from '../../../src/dialogues/import-run.ts';
import { exported } from '../../support/exports/read-exports.ts';
import { useTestWorld } from '../../support/test-graph.ts';

const evidence = [{ source: 'source-s', locator: 'p. 1' }];
const organization = (id: string, name: string, names: object[] = [], more: object = {}) => ({
  id: `org-${id}`,
  kind: 'STAKEHOLDER',
  name,
  names,
  ...more,
  evidence,
});
const register = (document: string, parts: object) =>
  JSON.stringify({ format: 'dialogue-graph/1', document, ...parts });
const documents = {
  'sources.json': register('sources', {
    sources: [
      {
        id: 'source-s',
        url: 'https://example.org/',
        title: 'A page',
        publisher: 'P',
        accessedOn: '2026-01-01',
        language: 'fr',
        text: `${'Avant. '.repeat(100)}La réunion parla de témoins.${' Après.'.repeat(100)}`,
      },
    ],
  }),
  'actors.json': register('actors', {
    actors: [
      organization('unodc', 'United Nations Office on Drugs and Crime', [
        { text: 'UNODC', language: 'en', kind: 'ACRONYM' },
        { text: 'ONUDC', language: 'fr', kind: 'ACRONYM' },
        {
          text: 'Office des Nations Unies contre la drogue et le crime',
          language: 'fr',
          kind: 'LANGUAGE_FORM',
        },
      ]),
      organization('unodcs-friends', "UNODC's friends"),
      organization('unod', 'The ODC', [{ text: 'Unodcian society', kind: 'ALIAS' }]),
      organization('lodz', 'Fundacja Łódź'),
      organization('strasse', 'Straße & Œuvre'),
      organization('wide', 'ＷＩＤＥ ﬁle'),
      organization('witness', 'Witness'),
      organization('witnesses', 'Our witnesses'),
      organization('witnessing', 'Witnessed'),
      organization('aliyev', 'Əliyev Fondu'),
      organization('forum', 'Women’s Forum'),
      organization('caritas', '\u0421aritas'),
      organization('hidden', 'Traf\u00adficking Watch'),
      organization('ostfold', 'Østfold fylke'),
      organization('zug', 'Zug'),
      organization('peace-ken', 'Peace Now', [], { sector: 'NGO', country: 'KEN' }),
      organization('peace-uga', 'Peace Now', [], { sector: 'NGO', country: 'UGA' }),
    ],
  }),
};

const world = useTestWorld(documents);

const hits = async (text: string) => {
  const { search } = await world.api.ask(
    'query ($text: String!) { search(text: $text) { nodes { node { id } match { text nearness nameKind language } } } }',
    { text },
  );
  return search.nodes.map(({ node, match }: any) => ({ id: node.id, ...match }));
};
const ids = async (text: string) => (await hits(text)).map(({ id }: any) => id);

describe('names', () => {
  it('find their bearer in each language, as acronym or in full, with the kind of name', async () => {
    expect((await hits('unodc'))[0]).toEqual({
      id: 'org-unodc',
      text: 'UNODC',
      nearness: 'EXACT',
      nameKind: 'ACRONYM',
      language: 'en',
    });
    expect(await hits('ONUDC')).toEqual([
      { id: 'org-unodc', text: 'ONUDC', nearness: 'EXACT', nameKind: 'ACRONYM', language: 'fr' },
    ]);
    expect(await hits('nations unies contre la DROGUE')).toEqual([
      {
        id: 'org-unodc',
        text: 'Office des Nations Unies contre la drogue et le crime',
        nearness: 'WORDS',
        nameKind: 'LANGUAGE_FORM',
        language: 'fr',
      },
    ]);
  });

  it('sort acronyms first, then names with the word, then with its beginning', async () => {
    expect(await ids('UNODC')).toEqual(['org-unodc', 'org-unodcs-friends', 'org-unod']);
    expect(await ids('U.N.O.D.C.')).toEqual(['org-unodc']);
  });

  it('sort full matches first, then names with the word, then with its beginning, then other forms', async () => {
    expect(await ids('witness')).toEqual(['org-witness', 'org-witnesses', 'org-witnessing']);
    expect(await ids('witnesses')).toEqual(['org-witnesses', 'org-witness', 'org-witnessing']);
    expect((await hits('witnesses')).map(({ nearness }: any) => nearness)).toEqual([
      'WORDS',
      'FORMS',
      'FORMS',
    ]);
  });

  it.each([
    ['lodz', 'org-lodz'],
    ['ŁÓDŹ', 'org-lodz'],
    ['strasse', 'org-strasse'],
    ['STRAẞE', 'org-strasse'],
    ['oeuvre', 'org-strasse'],
    ['wide file', 'org-wide'],
    ['ﬁle', 'org-wide'],
    ['ƏLİYEV', 'org-aliyev'],
    ['aliyev', 'org-aliyev'],
    ['eliyev', 'org-aliyev'],
    ['womens forum', 'org-forum'],
    ['womenʼs FORUM', 'org-forum'],
    ['Caritas', 'org-caritas'],
    ['trafficking', 'org-hidden'],
  ])('%s finds %s: letters in their plain forms', async (text, id) => {
    expect(await ids(text)).toEqual([id]);
  });
});

it('have the same order in memory, in Neo4j and in exports', async () => {
  const expected = [
    ...[
      'org-aliyev',
      'org-lodz',
      'org-ostfold',
      'org-witnesses',
      'org-peace-ken',
      'org-peace-uga',
      'org-strasse',
    ],
    ...[
      'org-unod',
      'org-hidden',
      'org-unodc',
      'org-unodcs-friends',
      'org-wide',
      'org-witness',
      'org-witnessing',
    ],
    ...['org-forum', 'org-zug', 'org-caritas'],
  ];
  const ofApi = async (more: string) => {
    const { actors } = await world.api.ask(`{ actors(first: 100) { nodes { id ${more} } } }`);
    return actors.nodes.map(({ id }: any) => id);
  };
  const rows = (await exported(world.api.url, 'actors.ndjson')).trim().split('\n');
  expect(await ofApi('')).toEqual(expected);
  expect(await ofApi('treatyActions { id }')).toEqual(expected);
  expect(rows.map((row) => JSON.parse(row).id).filter((id) => id !== undefined)).toEqual(expected);
});

it('show the matching part of a long text', async () => {
  const [hit] = await hits('temoin');
  expect(hit).toMatchObject({ id: 'source-s', nearness: 'BEGINNINGS', nameKind: null, language: 'fr' });
  expect(hit.text).toMatch(/^…(Avant\. )+La réunion parla de témoins\.( Après\.)+…$/);
  expect(hit.text.length).toBeLessThanOrEqual(302);
});

it('continue after the last hit seen, whatever is added before or after it meanwhile', async () => {
  const query = `query ($after: String) { search(text: "witness", first: 1, after: $after) {
    nodes { node { id } } pageInfo { hasNextPage endCursor } } }`;
  const first = (await world.api.ask(query)).search;
  const [a, b, c] = [await ids('witness')].flat();
  expect(first.nodes[0].node.id).toBe(a);
  await world.graph.load({
    'more.json': register('more', {
      actors: [
        organization('early', 'AAA', [{ text: 'Witness', kind: 'ACRONYM' }]),
        organization('late', 'Zwitness witness'),
      ],
    }),
  });
  await world.api.renewIndex();
  const seen: string[] = [];
  for (let page = first; page.pageInfo.hasNextPage; ) {
    page = (await world.api.ask(query, { after: page.pageInfo.endCursor })).search;
    seen.push(page.nodes[0].node.id);
  }
  expect(seen).toEqual(['org-late', b, c]);
  expect(await ids('witness')).toEqual(['org-early', a, 'org-late', b, c]);
});

describe('an import with an unknown reference suggests what was meant', () => {
  const problem = async (actor: string) => {
    const text = register('wrong', {
      actors: [
        {
          ...organization('new', 'Quite new', [{ text: 'QN', kind: 'ACRONYM' }]),
          memberOf: [{ actor, source: 'source-s', locator: 'p' }],
        },
      ],
    });
    const failed = await importDocuments(world.graph.executor, [textSource({ file: 'w', text })], {
      by: 'test',
      dryRun: true,
    }).catch((error: unknown) => error);
    return (failed as DocumentError).problems;
  };
  const nearest = async (actor: string) => (await problem(actor)).map((one) => one.nearest);
  it.each([
    ['UNODC', 'org-unodc'],
    ['org-onudc', 'org-unodc'],
    ['United Nations Office on Drugs and Crime', 'org-unodc'],
    ['org-office-contre-la-drogue', 'org-unodc'],
    ['org-lodzz', 'org-lodz'],
    ['org-straße', 'org-strasse'],
    ['qn', 'org-new'],
  ])('for %s: %s', async (written, meant) => {
    expect(await nearest(written)).toEqual([meant]);
  });
  it('nothing if nothing is similar', async () => {
    expect(await nearest('org-something-else-entirely')).toEqual([null]);
    expect(await nearest('state-xyz')).toEqual([null]);
  });
  it('all with the same name, distinguished by notes', async () => {
    expect(await problem('Peace now')).toMatchObject([
      {
        nearest: 'org-peace-ken',
        candidates: [
          { id: 'org-peace-ken', name: 'Peace Now', note: 'stakeholder, NGO, KEN' },
          { id: 'org-peace-uga', name: 'Peace Now', note: 'stakeholder, NGO, UGA' },
        ],
      },
    ]);
  });
});
