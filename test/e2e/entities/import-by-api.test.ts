import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { opened, openTestApi, useTestWorld } from '../../support/test-graph.ts';

const key = 'a-key-that-nobody-guesses-0123456789';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const world = useTestWorld(everyKind, { editorKeySha256: `ann:${sha256(key)},ben:${sha256('bens-key')}` });
const readOnly = opened(() => openTestApi(world.graph));

const editor = { authorization: `Bearer ${key}` };
const importQuery = `mutation ($input: ImportDialogueInput!) { importDialogue(input: $input) { version dryRun document added changed retired unchanged
  plan { added { id kind } changed { id properties { name before after } addedLinks droppedLinks names } retired } } }`;
const retractQuery =
  'mutation ($input: RetractDialogueInput!) { retractDialogue(input: $input) { version dryRun document retired } }';
const evidence = 'evidence: [{source: source-a, locator: p}]';
const document = (text: string) => `format: dialogue-graph/1
document: d-9
meeting: {id: d-9, kind: DIALOGUE, title: Ninth, date: 2023-05-01, cycle: cycle-2023, actsSurveyed: true, uptakesSurveyed: false, ${evidence}}
acts: [{id: d-9/a, kind: OBSERVATION, by: [person-ann], themes: [theme-youth], text: ${text}, wording: PARAPHRASE, ${evidence}}]
`;
const send = (input: object, headers: Record<string, string> = editor, query = importQuery) =>
  world.api.post(query, { input }, headers);

describe('importDialogue', () => {
  it('takes effect at once: the next query reads what it imported, and the answer has the version', async () => {
    const planned = await send({ document: document('one'), dryRun: true });
    expect(planned.data.importDialogue).toMatchObject({
      version: 1,
      dryRun: true,
      added: 2,
      plan: {
        added: [
          { id: 'd-9', kind: 'Meeting' },
          { id: 'd-9/a', kind: 'Intervention' },
        ],
      },
    });
    expect((await world.api.ask('{ node(id: "d-9") { id } }')).node).toBeNull();

    const { data, extensions } = await send({ document: document('one') });
    expect(data.importDialogue).toEqual({
      version: 2,
      dryRun: false,
      document: 'd-9',
      added: 2,
      changed: 0,
      retired: 0,
      unchanged: 0,
      plan: null,
    });
    expect(extensions.datasetVersion).toBe(2);
    const { advances } = await world.api.ask('{ advances(where: { meetings: ["d-9"] }) { nodes { text } } }');
    expect(advances.nodes).toEqual([{ text: 'one' }]);

    expect((await send({ document: document('one') })).data.importDialogue).toMatchObject({
      version: 2,
      unchanged: 2,
    });
    const change = await send({ document: document('two'), dryRun: true });
    expect(change.data.importDialogue.plan).toEqual({
      added: [],
      changed: [
        {
          id: 'd-9/a',
          properties: [{ name: 'text', before: '"one"', after: '"two"' }],
          addedLinks: [],
          droppedLinks: [],
          names: false,
        },
      ],
      retired: [],
    });
  });

  it('accepts JSON as well', async () => {
    const json = JSON.stringify({
      format: 'dialogue-graph/1',
      document: 'j',
      themes: [{ id: 'theme-j', prefLabel: 'J', definition: 'd' }],
    });
    expect((await send({ document: json, format: 'JSON' })).data.importDialogue).toMatchObject({
      document: 'j',
      added: 1,
    });
  });

  it('reports every mistake with line and column, and writes nothing', async () => {
    const before = await world.graph.cypher('MATCH (n) RETURN count(n) AS n');
    const wrong = document('one')
      .replace('theme-youth', 'theme-yoth')
      .replace('kind: DIALOGUE', 'kind: DIALOG')
      .replace('title: Ninth', 'titel: Ninth');
    const { data, errors, status } = await send({ document: wrong });
    expect([status, data]).toEqual([200, null]);
    expect(errors[0].extensions.code).toBe('DOCUMENT_INVALID');
    expect(errors[0].extensions.problems).toEqual([
      expect.objectContaining({ line: 3, path: 'meeting.title', found: 'nothing' }),
      expect.objectContaining({ line: 3, path: 'meeting.kind', found: '"DIALOG"', nearest: 'DIALOGUE' }),
      expect.objectContaining({ line: 3, path: 'meeting.titel', nearest: 'title' }),
      expect.objectContaining({ line: 4, path: 'acts[0].themes[0]', nearest: 'theme-youth' }),
    ]);
    const unknown = await send({ document: document('one').replace('theme-youth', 'theme-yoth') });
    expect(unknown.errors[0].extensions.problems).toEqual([
      {
        file: 'document.yaml',
        line: 4,
        column: 66,
        path: 'acts[0].themes[0]',
        expected: 'the id of a known theme; a new one goes into the section themes of a document',
        found: '"theme-yoth"',
        nearest: 'theme-youth',
      },
    ]);
    expect(await world.graph.cypher('MATCH (n) RETURN count(n) AS n')).toEqual(before);
  });

  it('refuses documents that have changed since the version they are based on, and warns of doubtful names', async () => {
    const other = (name: string) => ({
      document: `format: dialogue-graph/1\ndocument: d-other\nthemes: [{id: theme-other, prefLabel: '${name}', definition: Defined}]\n`,
    });
    const query =
      'mutation ($input: ImportDialogueInput!) { importDialogue(input: $input) { version warnings } }';
    const first = (await send(other('2022-01-01'), editor, query)).data.importDialogue;
    expect(first.warnings).toEqual([
      'document.yaml:3:39: themes[0].prefLabel: expected a name, found "2022-01-01", which reads as a date or number',
    ]);
    const second = (await send({ ...other('Days'), basedOn: first.version }, editor, query)).data
      .importDialogue;
    expect(second).toEqual({ version: first.version + 1, warnings: [] });
    const outdated = { basedOn: first.version, dryRun: true };
    for (const { errors } of [
      await send({ ...other('Weeks'), ...outdated }),
      await send({ document: 'd-other', ...outdated }, editor, retractQuery),
    ])
      expect(errors[0].extensions).toMatchObject({ code: 'CONFLICT', reason: 'DOCUMENT_OUTDATED' });
  });

  it('refuses a document over the size limit, and states it', async () => {
    const { errors } = await send({ document: `# ${'x'.repeat(1_000_000)}` });
    expect(errors[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', reason: 'DOCUMENT_TOO_LARGE' },
    });
  });

  it.each([
    ['without a key', {}, 'UNAUTHENTICATED', 'KEY_MISSING'],
    ['with another key', { authorization: 'Bearer another' }, 'UNAUTHENTICATED', 'KEY_WRONG'],
    ['with another scheme', { authorization: `Basic ${key}` }, 'UNAUTHENTICATED', 'KEY_MISSING'],
  ])('refuses %s', async (_, headers, code, reason) => {
    for (const [query, input] of [
      [importQuery, { document: document('one') }],
      [retractQuery, { document: 'd-9' }],
    ] as const)
      expect((await send(input, headers, query)).errors[0].extensions).toEqual({ code, reason });
  });

  it('refuses every key on a server whose settings have none', async () => {
    for (const [query, input] of [
      [importQuery, { document: document('one') }],
      [retractQuery, { document: 'd-9' }],
    ] as const) {
      const { errors } = await readOnly.post(query, { input }, editor);
      expect(errors[0]).toMatchObject({
        extensions: { code: 'FORBIDDEN', reason: 'READ_ONLY' },
      });
    }
  });

  it('does not run by GET', async () => {
    const query = encodeURIComponent('mutation { retractDialogue(input: { document: "d-9" }) { version } }');
    const response = await fetch(`${world.api.url}/graphql?query=${query}`, {
      headers: { ...editor, 'apollo-require-preflight': 'yes' },
    });
    expect(response.status).toBe(405);
    expect((await world.api.ask('{ node(id: "d-9") { id } }')).node).toEqual({ id: 'd-9' });
  });
});

describe('retractDialogue', () => {
  it('retires what only this document asserts', async () => {
    await send({ document: document('one') });
    expect(
      (await send({ document: 'd-9', dryRun: true }, editor, retractQuery)).data.retractDialogue,
    ).toMatchObject({ dryRun: true, retired: 2 });
    const { data } = await send({ document: 'd-9' }, editor, retractQuery);
    expect(data.retractDialogue).toMatchObject({ dryRun: false, document: 'd-9', retired: 2 });
    expect(
      await world.api.ask(
        '{ node(id: "d-9") { id } advances(where: { cycles: ["cycle-2023"] }) { totalCount } }',
      ),
    ).toEqual({ node: null, advances: { totalCount: 1 } });
    expect((await send({ document: document('one') })).data.importDialogue).toMatchObject({ added: 2 });
  });

  it('refuses while another document refers to what it would retire', async () => {
    const { errors } = await send({ document: 'every-kind' }, editor, retractQuery);
    expect(errors[0].extensions.code).toBe('DOCUMENT_INVALID');
    expect(errors[0].message).toContain('refers to it');
    expect((await world.api.ask('{ node(id: "theme-youth") { id } }')).node).not.toBeNull();
  });

  it('of an unknown document is NOT_FOUND', async () => {
    const { errors } = await send({ document: 'nowhere' }, editor, retractQuery);
    expect(errors[0]).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
      message: 'document: expected the id of an imported document, found "nowhere".',
    });
  });
});

describe('simultaneous imports', () => {
  it('wait for each other: each is complete, with its own version', async () => {
    const theme = (n: number) =>
      `format: dialogue-graph/1\ndocument: t-${n}\nthemes: [{id: theme-n${n}, prefLabel: N${n}, definition: d}]\n`;
    const answers = await Promise.all([1, 2, 3, 4].map((n) => send({ document: theme(n) })));
    const versions = answers.map(
      ({ data, errors }) => data?.importDialogue?.version ?? errors[0].extensions.code,
    );
    // Whoever waits too long gets CONFLICT and nothing is written; on a busy machine that may happen here.
    const done = versions.filter((version) => version !== 'CONFLICT');
    expect(new Set(done).size).toBe(done.length);
    expect(done.length).toBeGreaterThan(0);
    const held = await world.graph.cypher(
      "MATCH (t:Theme) WHERE t.id STARTS WITH 'theme-n' RETURN t.since AS since",
    );
    expect(held.map(({ since }) => since).sort()).toEqual([...done].sort());
  });

  it('end with CONFLICT for one that waits too long, and nothing of it is written', async () => {
    await world.graph.cypher(
      "MERGE (l:ImportLock {id: 1}) SET l.holder = 'another', l.by = 'a test', l.expiresAt = timestamp() + 60000",
    );
    const { errors } = await send({ document: document('held up') });
    await world.graph.cypher('MATCH (l:ImportLock) REMOVE l.holder, l.expiresAt');
    expect(errors[0]).toMatchObject({
      extensions: { code: 'CONFLICT' },
      message: expect.stringContaining('(a test)'),
    });
    expect(
      (await world.api.ask('{ advances(where: { text: "held" }) { totalCount } }')).advances.totalCount,
    ).toBe(0);
  });

  it('take over the lock if it is not renewed', async () => {
    await world.graph.cypher(
      "MERGE (l:ImportLock {id: 1}) SET l.holder = 'killed', l.expiresAt = timestamp() + 1000",
    );
    expect((await send({ document: document('after all') })).errors).toEqual([]);
  });
});

describe('the name of an editor', () => {
  it('is shown with what each key has imported', async () => {
    const by = async () => {
      const { dataset } = await world.api.ask('{ dataset { version } }');
      const { changes } = await world.api.ask(
        `{ changes(since: ${dataset.version - 1}, first: 1) { nodes { by } } }`,
      );
      return changes.nodes[0].by;
    };
    const theme = (id: string) =>
      `format: dialogue-graph/1\ndocument: ${id}\nthemes: [{id: theme-${id}, prefLabel: ${id}, definition: d}]\n`;
    const ben = { authorization: 'Bearer bens-key' };
    await send({ document: theme('by-ann') });
    expect(await by()).toBe('ann: importDialogue of by-ann');
    await send({ document: theme('by-ben') }, ben);
    expect(await by()).toBe('ben: importDialogue of by-ben');
    for (const document of ['by-ann', 'by-ben']) await send({ document }, ben, retractQuery);
    expect(await by()).toBe('ben: retractDialogue of by-ben');
  });
});
