import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import {
  csv,
  expectSameRows,
  exportAddress,
  exported,
  kinds,
  ndjson,
} from '../../support/exports/read-exports.ts';
import { openTestWorld, type TestWorld } from '../../support/test-graph.ts';

/** What each kind cannot do without. */
const needed = (kind: string) => (kind === 'matrix' ? { rows: 'ACTOR', columns: 'CYCLE' } : {});

let world: TestWorld;
let url: string;
beforeAll(async () => {
  world = await openTestWorld(everyKind);
  url = world.api.url;
});
afterAll(() => world.close());

describe('the metadata of an export', () => {
  it.each([
    ['advances.csv', {}, 'advances-v1-all.csv', 'text/csv; charset=utf-8; header=present'],
    ['advances.ndjson', {}, 'advances-v1-all.ndjson', 'application/x-ndjson; charset=utf-8'],
    ['treaty-actions.jsonld', {}, 'treaty-actions-v1-all.jsonld', 'application/ld+json; charset=utf-8'],
    // printf '[["where",{"themes":["theme-youth"]}]]' | sha256sum
    [
      'advances.csv',
      { where: { themes: ['theme-youth'] }, rows: 'edges' },
      'advances-edges-v1-7ae4a07a.csv',
      'text/csv; charset=utf-8; header=present',
    ],
  ])('name %s %j as %s', async (file, asked, name, type) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(exportAddress(url, file, asked), { method });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="dialogue-graph-${name}"`,
      );
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('x-dataset-version')).toBe('1');
      const body = await response.text();
      expect(body === '').toBe(method === 'HEAD');
    }
  });

  it('give the same parameters in another order the same name, and another filter another', async () => {
    const nameOf = async (query: string) =>
      (await fetch(`${url}/export/advances.csv?${query}`)).headers.get('content-disposition');
    const name = await nameOf('where={"themes":["theme-youth"]}&sort=OLDEST_FIRST');
    expect(await nameOf('sort=OLDEST_FIRST&where={"themes":["theme-youth"]}')).toBe(name);
    expect(await nameOf('where={"themes":["theme-rights"]}&sort=OLDEST_FIRST')).not.toBe(name);
  });

  it('begin with dataset version and filter, and end with these and the number of rows', async () => {
    const where = { themes: ['theme-rights'], OR: [{ actKinds: ['OBSERVATION'] }, { takenUp: true }] };
    const { published } = (
      await world.graph.cypher('MATCH (v:DatasetVersion) RETURN v.at AS published')
    )[0] as {
      published: string;
    };
    const said = {
      export: 'advances',
      rowsAre: 'acts',
      datasetVersion: 1,
      publishedAt: published,
      parameters: { where },
    };
    for (const { begin, end, rows } of [
      await csv(url, 'advances', { where }),
      await ndjson(url, 'advances', { where }),
    ]) {
      expect(begin).toEqual(said);
      expect(end).toEqual({ ...said, rowCount: 2 });
      expect(rows).toHaveLength(2);
    }
    const document = JSON.parse(await exported(url, 'advances.jsonld', { where }));
    expect(document).toMatchObject({ ...said, rowCount: 2 });
    expect(Object.keys(document).at(-1)).toBe('rowCount');
  });

  it.each(kinds)('are complete for %s without rows', async (kind) => {
    const none: Record<string, object> = {
      advances: { where: { themes: [] } },
      matrix: { where: { meetings: [] }, rows: 'ACTOR', columns: 'MEETING' },
    };
    const asked = none[kind] ?? { where: { id: { eq: 'nothing' } } };
    expect((await csv(url, kind, { ...asked })).rows).toEqual([]);
    expect((await ndjson(url, kind, { ...asked })).rows).toEqual([]);
    expect(JSON.parse(await exported(url, `${kind}.jsonld`, { ...asked }))).toMatchObject({
      rows: [],
      rowCount: 0,
    });
  });

  it('begin with a byte order mark on request', async () => {
    const without = await exported(url, 'advances.csv');
    expect(without.charCodeAt(0)).toBe('i'.charCodeAt(0));
    expect(await exported(url, 'advances.csv', { bom: 0 })).toBe(without);
    expect(await exported(url, 'advances.csv', { bom: 1 })).toBe(`\uFEFF${without}`);
  });
});

describe('a JSON-LD export', () => {
  /** Nothing may be fetched: a document means by itself what it means. */
  const documentLoader = async (address: string): Promise<never> => {
    throw new Error(`${address} was asked for`);
  };
  /** What a document of JSON-LD says for a row of NDJSON: no nulls, ids with the prefix, the types of its row. */
  const asNode = (value: any): any => {
    if (Array.isArray(value)) return value.map(asNode);
    if (value === null || typeof value !== 'object') return value;
    const given = Object.entries(value).filter(([, one]) => one !== null);
    return Object.fromEntries(given.map(([name, one]) => [name, name === 'id' ? `dg:${one}` : asNode(one)]));
  };

  it.each([...kinds.map((kind) => [kind, {}]), ['advances', { rows: 'edges' }]] as [string, object][])(
    'of %s %j is expanded without loss, and compacted to the original',
    async (kind, asked) => {
      const given = { ...needed(kind), ...asked };
      const document = JSON.parse(await exported(url, `${kind}.jsonld`, given));
      const expanded = await jsonld.expand(document, { documentLoader });
      const compacted: any = await jsonld.compact(expanded, document['@context'], { documentLoader });
      expect(compacted).toEqual(document);
      const { rows } = await ndjson(url, kind, given);
      expect(document.rows.map(({ type, ...row }: any) => row)).toEqual(rows.map(asNode));
      expect(rows.length).toBeGreaterThan(0);
    },
  );

  it('uses shared terms for who said what about what, and for its evidence', async () => {
    const document = JSON.parse(await exported(url, 'advances.jsonld', { where: { meetings: ['cop-1'] } }));
    const [dataset]: any[] = await jsonld.expand(document, { documentLoader });
    expect(dataset['@type']).toEqual(['https://schema.org/Dataset', 'http://www.w3.org/ns/prov#Collection']);
    const [act] = dataset['http://www.w3.org/ns/prov#hadMember'];
    expect(act['@id']).toBe('urn:dialogue-graph:id:cop-1/repeat');
    expect(act['@type']).toEqual(['urn:dialogue-graph:term:Act', 'http://www.w3.org/ns/prov#Entity']);
    expect(act['https://schema.org/text']).toEqual([{ '@value': 'Heed the young, again' }]);
    expect(act['https://schema.org/about']).toEqual([
      {
        '@id': 'urn:dialogue-graph:id:theme-rights',
        'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@value': 'Rights' }],
      },
    ]);
    const [by] = act['http://www.w3.org/ns/prov#qualifiedAttribution'];
    expect(by['http://www.w3.org/ns/prov#agent'][0]['@id']).toBe('urn:dialogue-graph:id:state-aaa');
    const [written] = act['http://www.w3.org/ns/prov#qualifiedPrimarySource'];
    expect(written['http://www.w3.org/ns/prov#entity'][0]['https://schema.org/url']).toEqual([
      { '@id': 'https://example.org/b' },
    ]);
    expect(written['urn:dialogue-graph:term:locator']).toEqual([{ '@value': 'p. 2' }]);
  });

  it('of themes is a SKOS concept scheme', async () => {
    const document = JSON.parse(await exported(url, 'themes.jsonld'));
    const [dataset]: any[] = await jsonld.expand(document, { documentLoader });
    const skos = (term: string) => `http://www.w3.org/2004/02/skos/core#${term}`;
    const youth = dataset['http://www.w3.org/ns/prov#hadMember'].find(
      (one: any) => one['@id'] === 'urn:dialogue-graph:id:theme-youth',
    );
    expect(youth['@type']).toContain(skos('Concept'));
    expect(youth[skos('altLabel')]).toEqual([{ '@value': 'Young people' }]);
    expect(youth[skos('broader')][0]['@id']).toBe('urn:dialogue-graph:id:theme-rights');
  });

  it('contains the published context', async () => {
    const response = await fetch(`${url}/export/context.jsonld`);
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const { '@context': published } = (await response.json()) as any;
    const document = JSON.parse(await exported(url, 'actors.jsonld'));
    expect(document['@context']).toEqual(published);
  });
});

describe('hostile texts', () => {
  const texts = [
    '=HYPERLINK("https://example.org","x")',
    '+1+1',
    '-1 is a number, this is none',
    '@SUM(A1:A9)',
    "'quoted'",
    'a | b \\| c \\',
    'say "this", and that;',
    'line one\nline two\r\nline three',
    '#begin',
    '＝1+1',
    'مرحبا é \u{1F600}',
  ];
  const name = (place: number) => `${texts[place]} ${place}`;
  const evidence = texts.map((locator) => ({ source: 'source-h', locator }));
  const document = {
    format: 'dialogue-graph/1',
    document: 'hostile',
    sources: [
      {
        id: 'source-h',
        url: 'https://example.org/h#=1',
        title: '=Title',
        publisher: '+P',
        accessedOn: '2026',
        language: 'en',
      },
    ],
    actors: texts.map((_, place) => ({
      id: `org-h-${place}`,
      kind: 'STAKEHOLDER',
      name: name(place),
      evidence,
    })),
    themes: texts.map((text, place) => ({
      id: `theme-h-${place}`,
      prefLabel: name(place),
      altLabels: texts.map((one) => `${one} ${place}.`),
      definition: text,
    })),
    meeting: {
      id: 'hostile',
      kind: 'WORKSHOP',
      title: '@Meeting',
      date: '2024-01-01',
      actsSurveyed: true,
      uptakesSurveyed: false,
      evidence,
    },
    acts: texts.map((text, place) => ({
      id: `hostile/h-${place}`,
      kind: 'STATEMENT',
      by: texts.map((_, at) => `org-h-${at}`),
      themes: texts.map((_, at) => `theme-h-${at}`),
      text,
      wording: 'PARAPHRASE',
      evidence,
    })),
  };
  let hostile: TestWorld;
  beforeAll(async () => {
    await world.close();
    hostile = await openTestWorld({ 'hostile.json': JSON.stringify(document) });
  });
  afterAll(async () => {
    await hostile.close();
    world = await openTestWorld(everyKind);
    url = world.api.url;
  });

  it.each(['advances', 'matrix', 'actors', 'themes', 'meetings', 'sources'])(
    'of %s are unchanged in each format',
    async (kind) => {
      const asked = kind === 'matrix' ? { rows: 'ACTOR', columns: 'THEME', top: 500 } : {};
      const { rows } = await ndjson(hostile.api.url, kind, asked);
      const all = { matrix: { acts: 1 }, sources: { text: 1 } }[kind] ?? {};
      const table = await csv(hostile.api.url, kind, { ...asked, ...all });
      expectSameRows(table, rows);
      for (const cell of table.rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝]/);
      const { rows: nodes } = JSON.parse(await exported(hostile.api.url, `${kind}.jsonld`, asked));
      expect(nodes).toHaveLength(rows.length);
    },
  );

  it('are as imported', async () => {
    const { rows } = await ndjson(hostile.api.url, 'advances');
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const [place, text] of texts.entries()) expect(byId.get(`hostile/h-${place}`).text).toBe(text);
  });
});

describe('a wrong request is refused before anything is sent', () => {
  it.each([
    [400, 'BAD_USER_INPUT', 'advances.csv?where={', /^where\b.*JSON.*"\{"/],
    [400, 'BAD_USER_INPUT', 'advances.csv?where=', /^where\b.*JSON.*""/],
    [400, 'BAD_USER_INPUT', 'advances.csv?where=[1]', /^where\b.*"AdvanceWhere"/],
    [400, 'BAD_USER_INPUT', 'advances.csv?where={"theme":["theme-youth"]}', /^where\b.*"theme".*"themes"/],
    [
      400,
      'BAD_USER_INPUT',
      'advances.csv?where={"OR":[{},{"actKinds":["OBSERVATION","RECOMENDATION"]}]}',
      /^where\.OR\[1\]\.actKinds\[1\].*"RECOMENDATION"/,
    ],
    [
      400,
      'BAD_USER_INPUT',
      'advances.csv?where={"themes":["theme-x"],"NOT":{"actors":["nobody"]}}',
      /^where\.themes\b.*"theme-x".*where\.NOT\.actors\b.*"nobody"/,
    ],
    [400, 'BAD_USER_INPUT', 'advances.csv?where={"from":"2022-02-30"}', /^where\.from\b.*"2022-02-30"/],
    [
      400,
      'BAD_USER_INPUT',
      'advances.csv?where={"countries":["ESP","GER"]}',
      /^where\.countries\b.*found "GER"\.$/,
    ],
    [400, 'BAD_USER_INPUT', 'advances.csv?sort=NEWEST', /^sort\b.*"NEWEST"/],
    [400, 'BAD_USER_INPUT', 'advances.csv?rows=lines', /^rows\b.*"lines"/],
    [400, 'BAD_USER_INPUT', 'advances.csv?bom=yes', /^bom\b.*"yes"/],
    [400, 'BAD_USER_INPUT', 'matrix.csv?rows=ACTOR&columns=CYCLE&acts=all', /^acts\b.*"all"/],
    [400, 'BAD_USER_INPUT', 'matrix.ndjson?rows=ACTOR&columns=CYCLE&acts=0', /^acts: expected one of/],
    [400, 'BAD_USER_INPUT', 'advances.ndjson?bom=1', /^bom\b/],
    [400, 'BAD_USER_INPUT', 'actors.csv?rows=edges&first=5', /^rows\b.* first: /],
    [400, 'BAD_USER_INPUT', 'advances.csv?where={}&where={}', /^where\b.*2/],
    [400, 'BAD_USER_INPUT', 'matrix.csv?rows=ACTOR', /^columns\b/],
    [400, 'BAD_USER_INPUT', 'matrix.csv?rows=CYCLE&columns=PHASE', /CYCLE.*PHASE/],
    [400, 'BAD_USER_INPUT', 'matrix.csv?rows=ACTOR&columns=CYCLE&top=501', /^top\b.*501/],
    [400, 'BAD_USER_INPUT', 'matrix.csv?rows=ACTOR&columns=CYCLE&top=ten', /^top: [^"]*"ten"\.$/],
    [400, 'BAD_USER_INPUT', 'acts.ndjson?where={"kind":{"eq":"X"}}', /^where\.kind\.eq\b.*"X"/],
    [400, 'BAD_USER_INPUT', 'meetings.jsonld?from=2022-13-01', /^from\b.*"2022-13-01"/],
    [404, 'NOT_FOUND', 'acts.xlsx', /"acts\.xlsx"/],
    [404, 'NOT_FOUND', 'people.csv', /"people\.csv"/],
  ])('%i %s %s', async (status, code, address, found) => {
    const response = await fetch(`${url}/export/${address}`);
    const body = (await response.json()) as any;
    expect(body).toEqual({
      errors: [{ message: expect.stringMatching(found), extensions: { code, reason: expect.any(String) } }],
      extensions: { requestId: response.headers.get('x-request-id') },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect((await fetch(`${url}/export/${address}`, { method: 'HEAD' })).status).toBe(status);
  });

  it('with the words of the API for the same filter', async () => {
    const where = { themes: ['theme-x'], countries: ['Spain'], AND: [{ cycles: ['cycle-1999'] }] };
    const { errors } = await world.api.post(
      'query ($where: AdvanceWhere) { advances(where: $where) { totalCount } }',
      { where },
    );
    const response = await fetch(exportAddress(url, 'advances.csv', { where }));
    expect(((await response.json()) as any).errors[0].message).toBe(errors[0].message);
  });
});
