import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/questions/question.ts';
import { openPageForEach, openPages, page } from './pages.ts';

openPages();
openPageForEach();

const part = (title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });

/** A sheet of each kind. */
const sheets = [
  '/acts/cd-2022-som/shield-from-reprisals',
  '/themes/theme-youth',
  '/meetings/cd-2024-fa',
  '/actors/org-unodc',
  '/resolutions/res-9-1',
  '/sources/source-unodc-2022-07-04',
];

describe('the overview', () => {
  test('shows how much there is, how complete and how fresh', async () => {
    await page.goto('/');
    // The numbers are those of docs/data.md, which a test compares with the files.
    await page.getByRole('link', { name: '664 points, including 74 recommendations' }).waitFor();
    await page.getByRole('link', { name: '117 meetings' }).waitFor();
    await page.getByText('Dataset version 1, published').waitFor();
    const row = page.getByRole('row').filter({ hasText: '2022 series' }).last();
    expect(await row.locator('td').allTextContents()).toEqual(['10', '5 of 10', '3 of 10', '0 of 10', '48+']);
  });

  test('marks meetings by what is known about them', async () => {
    await page.goto('/');
    const mark = (id: string) => page.locator(`.calendar a[href="/meetings/${id}"]`).first();
    await mark('cd-2022-som').waitFor();
    const looks = (id: string) => mark(id).getAttribute('class');
    expect(await looks('cd-2022-som')).toBe('meeting-mark');
    expect(await looks('wg-som-9')).toBe('meeting-mark meeting-partly');
    expect(await looks('wgta-13')).toBe('meeting-mark meeting-unknown');
    expect(await looks('wg-firearms-11')).toBe('meeting-mark meeting-unknown meeting-undated');
    expect(await mark('wg-firearms-11').textContent()).toBe(
      'Working Group on Firearms, eleventh session, date not known, Working group, not coded yet',
    );
  });

  test('links each of its questions to an answer', async () => {
    await page.goto('/');
    const questions = page.locator('.start-questions a');
    await questions.first().waitFor();
    const hrefs: string[] = await questions.evaluateAll((links: any[]) =>
      links.map((link) => link.getAttribute('href')),
    );
    const answers: Readonly<Record<string, string>> = {
      '/matrix': '.heat tbody tr',
      '/timeline': '.heat tbody tr',
      '/acts': '.act',
      '/compare': '.changes tbody td',
      '/network': '.network-label',
      '/lineage': '.lineage-ribbon',
      '/gaps': '.row-opener',
      '/treaties': 'main tbody tr',
    };
    const pathOf = (href: string) => href.split('?')[0] ?? '';
    expect([...new Set(hrefs.map(pathOf))]).toEqual(Object.keys(answers));
    for (const href of hrefs) {
      await page.goto(href);
      await page
        .locator(answers[pathOf(href)] as string)
        .first()
        .waitFor();
    }
  });

  test('offers the whole question library, each question ready in GraphiQL', async () => {
    await page.goto('/');
    await page.getByText(/\d+ more questions, ready to run/).click();
    const links = page.locator('.question-groups a');
    await links.first().waitFor();
    const shown = await links.evaluateAll((all: any[]) =>
      all.map((link) => [link.getAttribute('href'), link.textContent]),
    );
    const files = readdirSync('queries').filter((file) => file.endsWith('.graphql'));
    const wanted = files.map((file) => {
      const { slug, title } = parseQuestion(file, readFileSync(`queries/${file}`, 'utf8'));
      return [`/graphiql?question=${slug}`, title];
    });
    expect(shown.sort()).toEqual(wanted.sort());
  });

  test('lists all known gaps', async () => {
    await page.goto('/');
    await page.getByText('142 more gaps').click();
    await expect.poll(() => page.locator('.gaps li').count()).toBe(148);
  });
});

describe('the page of', () => {
  test('a meeting shows its acts, and the values on which sources disagree side by side', async () => {
    await page.goto('/meetings/cd-2024-fa');
    await page.getByRole('heading', { level: 1, name: 'Constructive Dialogue on Firearms' }).waitFor();
    await part('Points made there').locator('.act').first().waitFor();
    // By hand, from seed/dialogues/cd-2024-fa.yaml: one source says that it was the fourth, another the third.
    const dispute = part('Sources disagree');
    expect(await dispute.locator('.dispute-values > li > strong').allTextContents()).toEqual(['4', '3']);
    for (const value of await dispute.locator('.dispute-values > li').all())
      expect(await value.locator('.evidence a[href^="http"]').count()).toBeGreaterThan(0);
    expect(await part('Published figures').locator('.rows > li').count()).toBe(6);
    await page.getByText('dataset version 1').last().waitFor();
  });

  test.each([
    ['a meeting that has not been coded', '/meetings/wgta-13', ['This meeting has not been coded yet.']],
    [
      'a meeting that is partly coded',
      '/meetings/wg-som-9',
      ['Partly coded: these are the points found so far.', 'partly'],
    ],
    ['an actor', '/actors/org-la-strada-international', ['Points made', 'was named beside the speaker']],
    [
      'a theme',
      '/themes/theme-protection-from-retaliation',
      ['6 of 6 points', 'Themes are our own classification.'],
    ],
    ['an act with a date of its own', '/acts/cop-6/data-on-impact', [/^(October 16, 2012|16 October 2012)$/]],
    [
      'an act dated by its meeting',
      '/acts/cop-10/mayer-prevention-and-rescue',
      [/12.* – .*16.*, the days of the meeting$/],
    ],
    ['the acts of a meeting', '/meetings/cop-6', [/, (October 16, 2012|16 October 2012)/]],
    [
      'an act',
      '/acts/cd-2022-som/shield-from-reprisals',
      [
        'our paraphrase; do not quote it',
        'list item 3',
        'not known: follow-up not coded yet',
        /named by the source|assigned by us/,
      ],
    ],
    [
      'a source',
      '/sources/source-crimealliance-som-2022',
      ['https://crimealliance.org/news/untoc/296', 'shield the staff of NGOs from reprisals'],
    ],
  ])('%s shows what is known and what is not', async (_, address, texts) => {
    await page.goto(address);
    for (const text of texts) await page.getByText(text).first().waitFor();
  });

  test('a resolution shows what it takes up', async () => {
    await page.goto('/resolutions/res-9-1');
    await part('Takes up').getByText('preamble, paragraph 4').waitFor();
    expect(await part('Takes up').locator('.rows > li').count()).toBe(5);
  });

  test.each(sheets)('%s has no fact without a value, and can be downloaded as a row', async (address) => {
    await page.goto(address);
    await page.locator('.facts dd').first().waitFor();
    for (const value of await page.locator('.facts dd').allTextContents()) expect(value.trim()).not.toBe('');
    const hrefs = await page.locator('.menu a').evaluateAll((links: any[]) => links.map((link) => link.href));
    const own = hrefs.find((href) => href.includes('.ndjson') && href.includes('id'));
    const [, row] = (await (await fetch(own)).text()).split('\n').map((line) => line && JSON.parse(line));
    expect(row.id).toBe(address.replace(/^\/[a-z]+\//, ''));
  });

  test.each([
    ['/actors/org-unodc', 'https://ror.org/04567sh69'],
    ['/themes/theme-youth', 'http://metadata.un.org/thesaurus/1007107'],
  ])('%s links to the same in another register: %s', async (sheet, address) => {
    await page.goto(sheet);
    const link = page.getByRole('link', { name: address, exact: true });
    expect(await link.getAttribute('href')).toBe(address);
  });

  test('an id of another type redirects, an unknown one is reported', async () => {
    await page.goto('/actors/theme-youth');
    await page.waitForURL('**/themes/theme-youth');
    await page.getByRole('heading', { level: 1, name: 'Youth' }).waitFor();
    await page.goto('/actors/org-nobody');
    await page.getByText('Page not found').waitFor();
  });
});
