import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { documentsOfFolder } from '../../support/plain-evaluator/plain-world.ts';
import { downloadedPicture, expectAccessible, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

const instruments = [
  'instrument-untoc',
  'instrument-firearms-protocol',
  'instrument-som-protocol',
  'instrument-tip-protocol',
];
const words: Record<string, string> = {
  PARTY: 'Party',
  SIGNATORY: 'Only a signature recorded',
  UNKNOWN: 'No action recorded',
};

// The facts, by a plain loop over the documents.
const documents = documentsOfFolder('seed');
const actions = documents.flatMap(({ treatyActions = [] }) => treatyActions);
const acting = new Set(actions.map(({ actor }) => actor));
const actors = documents
  .flatMap(({ actors: list = [] }) => list)
  .filter(({ id, kind }) => kind === 'STATE' || acting.has(id));

function statusOf(actor: string, instrument: string): string {
  const kinds = actions
    .filter((one) => one.actor === actor && one.instrument === instrument)
    .map(({ action }) => action);
  if (kinds.some((kind) => kind !== 'SIGNATURE')) return 'PARTY';
  return kinds.length > 0 ? 'SIGNATORY' : 'UNKNOWN';
}
const having = (status: string, instrument: string, among = actors) =>
  among.filter(({ id }) => statusOf(id, instrument) === status);
const countsIn = (instrument: string, among = actors) =>
  Object.keys(words).map((status) => having(status, instrument, among).length);

const heading = () => page.locator('h1');
const rows = () => page.locator('.treaty-table tbody tr');
const area = (code: string) => page.locator(`path[data-code="${code}"]`);
const panel = () => page.getByRole('complementary');

async function open(address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.world svg').waitFor();
  await rows().first().waitFor();
}

/** Names and statuses in the table, row by row. */
const shown = () =>
  rows().evaluateAll((all: any[]) =>
    all.map((row) => [
      row.querySelector('th').textContent,
      ...[...row.querySelectorAll('td')].map((cell) => cell.dataset.status),
    ]),
  );

describe('each instrument', () => {
  test.each(instruments)('%s has the counts of the documents, in the sentence and in the key', async (id) => {
    await open(`/treaties?instrument=${id}`);
    const [parties, signatories, unknown] = countsIn(id);
    await heading()
      .filter({
        hasText: `: ${parties} parties, ${signatories} with only a signature recorded, ${unknown} with no action recorded; sources as of`,
      })
      .waitFor();
    for (const [status, label] of Object.entries(words)) {
      const count = having(status, id).length;
      const link = page.locator('.treaty-key').getByRole('link', { name: `${label}: ${count}` });
      await link.click();
      await page.getByText(`${count} of ${actors.length}, by name.`).waitFor();
      expect(await rows().count()).toBe(count);
      expect(new URL(page.url()).searchParams.get('status')).toBe(status.toLowerCase());
    }
  });

  test('the days to which the sources are current are in the sentence', async () => {
    // By hand: row Afghanistan of the status table of 2024, and the data set of 2014.
    await open('/treaties?instrument=instrument-untoc');
    await heading().filter({ hasText: 'sources as of 27 January 2014 to 4 May 2024' }).waitFor();
    await page.getByText('Newest published count, of all parties: 192 parties, 21 October 2024').waitFor();
  });
});

test('the table has the statuses of the API, by name', async () => {
  await open('/treaties?instrument=instrument-untoc');
  const fields = instruments.map((id, at) => `s${at}: treatyStatus(instrument: "${id}") { status }`);
  const { actors: listed } = await world.api.ask(
    `{ actors(where: { id: { in: ${JSON.stringify(actors.map(({ id }) => id))} } }, first: 200) { nodes { id name ${fields.join(' ')} } } }`,
  );
  const expected = listed.nodes.map((node: any) => [
    node.name,
    ...instruments.map((_, at) => node[`s${at}`].status),
  ]);
  expect(await shown()).toEqual(expected);
  expect(expected).toHaveLength(actors.length);
  expect(listed.nodes.map((node: any) => instruments.map((_, at) => node[`s${at}`].status))).toEqual(
    listed.nodes.map(({ id }: any) => instruments.map((instrument) => statusOf(id, instrument))),
  );
});

describe('the map', () => {
  test('draws a party, a signatory, a State without an action and an area without a State each in its way', async () => {
    await open('/treaties?instrument=instrument-tip-protocol');
    // By hand, from seed/treaty-actions/tip-protocol.yaml.
    for (const [code, mark] of [
      ['ITA', 'map-party'],
      ['JPN', 'map-signatory'],
      ['AFG', 'map-unknown'],
      ['GRL', 'map-none'],
    ] as const)
      expect(await area(code).getAttribute('class')).toContain(mark);
    expect(await page.locator('circle[data-code="MLT"]').getAttribute('class')).toContain('map-party');
    // Patterns, so that no status is told by its colour alone.
    const fills = await Promise.all(['ITA', 'JPN', 'AFG'].map((code) => area(code).getAttribute('fill')));
    expect(fills).toEqual([null, 'url(#treaty-signatory)', 'url(#treaty-unknown)']);
  });

  test('marks every State of the documents', async () => {
    await open('/treaties?instrument=instrument-som-protocol');
    const marks = await page
      .locator('.world [data-code]')
      .evaluateAll((all: any[]) => all.map(({ dataset, classList }) => [dataset.code, classList[1]]));
    const states = actors.filter(({ kind }) => kind === 'STATE');
    expect(states).toHaveLength(193);
    for (const { id, iso3 } of states) {
      const own = marks.filter(([code]) => code === iso3).map(([, mark]) => mark);
      expect(own.length, iso3).toBeGreaterThan(0);
      const mark = `map-${statusOf(id, 'instrument-som-protocol').toLowerCase()}`;
      expect(new Set(own), iso3).toEqual(new Set([mark]));
    }
  });

  test('says what is at the pointer, and opens its actions with their sources', async () => {
    await open('/treaties?instrument=instrument-tip-protocol');
    await area('UGA').hover();
    await page
      .getByText('Uganda: Only a signature recorded, signature, 12 December 2000 (as of 27 January 2014)')
      .waitFor();
    await area('GRL').hover();
    await page.getByText('Greenland: no State in this data at this area').waitFor();
    await area('UGA').click();
    await panel().getByText('row Uganda').first().waitFor();
    expect(await panel().locator('h2').textContent()).toBe('Uganda');
    const own = actions.filter(({ actor }) => actor === 'state-uga');
    expect(await panel().locator('.treaty-actions .evidence').count()).toBe(own.length);
    expect(await panel().locator('a[href="/actors/state-uga"]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('actor')).toBe('state-uga');
  });

  test('has organizations beside it, and a disclaimer', async () => {
    await open('/treaties?instrument=instrument-tip-protocol');
    await page.locator('.treaty-picture').getByRole('link', { name: 'European Union' }).waitFor();
    await page.getByText('They imply no opinion on the legal status of any country').waitFor();
    await page.getByText('no country code for N. Cyprus, Somaliland and Kosovo').waitFor();
  });
});

test('the filter of groups selects in the sentence, the table and on the map; back undoes it', async () => {
  await open('/treaties?instrument=instrument-som-protocol');
  await page.getByLabel('Regional group', { exact: true }).selectOption({ label: 'African Group' });
  const group = actors.filter(({ regionalGroup }) => regionalGroup === 'AFRICAN_GROUP');
  const [parties, signatories] = countsIn('instrument-som-protocol', group);
  await heading()
    .filter({ hasText: `African Group: ${parties} parties, ${signatories} with only a signature` })
    .waitFor();
  expect(await rows().count()).toBe(group.length);
  expect(await area('ITA').getAttribute('class')).toContain('map-other');
  await page.getByText('No source puts 5 States in a regional group: Cook Islands').waitFor();
  await page.goBack();
  await heading().filter({ hasText: 'Smuggling of Migrants Protocol:' }).waitFor();
  expect(await rows().count()).toBe(actors.length);
});

describe('the address', () => {
  test('names the instrument, and opens what it names', async () => {
    await open('/treaties');
    await expect.poll(() => new URL(page.url()).search).toBe('?instrument=instrument-untoc');
    await open(
      '/treaties?instrument=instrument-firearms-protocol&regional-group=eastern-european-group&status=unknown&actor=state-rus',
    );
    expect(await page.getByLabel('Instrument', { exact: true }).inputValue()).toBe(
      'instrument-firearms-protocol',
    );
    expect(await page.getByLabel('Regional group', { exact: true }).inputValue()).toBe(
      'EASTERN_EUROPEAN_GROUP',
    );
    expect(await page.getByLabel('Status', { exact: true }).inputValue()).toBe('UNKNOWN');
    expect(await panel().locator('h2').textContent()).toBe('Russian Federation');
  });

  test('with unknown values says what is allowed, and shows the rest', async () => {
    await open('/treaties?instrument=instrument-nothing&status=member');
    await page.getByText('instrument-nothing').waitFor();
    await page.getByText('one of party, signatory, unknown').waitFor();
    expect(await rows().count()).toBe(actors.length);
  });
});

test('everything is reached by keyboard: a name opens its actions, Escape closes them', async () => {
  await open('/treaties?instrument=instrument-tip-protocol');
  const name = page.locator('.treaty-table').getByRole('link', { name: 'Japan', exact: true });
  await name.focus();
  await page.keyboard.press('Enter');
  await panel().getByText('row Japan').first().waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Japan');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Japan');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
});

describe('downloads', () => {
  test('contain the recorded actions on the instrument', async () => {
    await open('/treaties?instrument=instrument-som-protocol&regional-group=african-group');
    const group = new Set(
      actors.filter(({ regionalGroup }) => regionalGroup === 'AFRICAN_GROUP').map(({ id }) => id),
    );
    await page.getByText('Download', { exact: true }).click();
    const href = await page.getByRole('link', { name: 'Treaty actions, CSV' }).getAttribute('href');
    const text = await (await fetch(world.api.url + href)).text();
    const exported: Record<string, string>[] = parse(text, { columns: true, bom: true });
    const wanted = actions.filter(
      ({ actor, instrument }) => group.has(actor) && instrument === 'instrument-som-protocol',
    );
    expect(exported).toHaveLength(wanted.length + 2);
  });

  test('have the picture with its sentence, key, organizations and disclaimer', async () => {
    await open('/treaties?instrument=instrument-tip-protocol');
    await page.getByText('Download', { exact: true }).click();
    for (const format of ['SVG', 'PNG'] as const) {
      const { bytes } = await downloadedPicture(format);
      if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      else {
        const svg = bytes.toString();
        expect(svg).toContain('Treaty status of the Trafficking in Persons Protocol');
        expect(svg).toContain(`>Party: ${having('PARTY', 'instrument-tip-protocol').length}<`);
        expect(svg).toContain('European Union');
        expect(svg).toContain('Natural Earth');
        expect(svg).not.toMatch(/undefined|NaN/);
      }
    }
  });
});

test.each(['', '&status=unknown&actor=state-ita'])(
  'meets WCAG 2.2 AA and fits the window, wide and narrow, light and dark%s',
  async (more) => {
    await expectAccessible(`/treaties?instrument=instrument-tip-protocol${more}`, [
      { width: 1400 },
      { width: 360, colorScheme: 'dark' },
    ]);
  },
  60_000,
);

test('the map is loaded only when the view is opened', async () => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(files.filter((file) => /countries|treaties/.test(file))).toEqual([]);
  await page.getByRole('link', { name: 'Treaties', exact: true }).click();
  await page.locator('.world svg').waitFor();
  expect(files.filter((file) => /countries/.test(file))).toHaveLength(1);
});
