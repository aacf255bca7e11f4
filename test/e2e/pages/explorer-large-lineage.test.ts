import { expect, test } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { expectAccessible, openPageForEach, openPages, page, world } from './pages.ts';

const evidence = 'evidence: [{source: source-b, locator: p. 1}]';
const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1).padStart(3, '0'));

/** A recommendation that 300 statements take up, made at a meeting whose follow-up is coded. */
const fan = `format: dialogue-graph/1
document: fan
meetings:
  - {id: wg-fan, kind: WORKING_GROUP, title: Second session, date: 2010-05-03, actsSurveyed: true, uptakesSurveyed: true, ${evidence}}
  - {id: cop-fan, kind: CONFERENCE, title: Second Conference, date: 2012-10-01, actsSurveyed: true, uptakesSurveyed: true, ${evidence}}
acts:
  - {id: wg-fan/start, kind: RECOMMENDATION, by: [state-aaa], themes: [theme-rights], text: Share data, wording: PARAPHRASE, ${evidence}}
  - {id: wg-fan/alone, kind: RECOMMENDATION, by: [state-aaa], themes: [theme-rights], text: Nobody heard this, wording: PARAPHRASE, ${evidence}}
${numbers(300)
  .map(
    (number) =>
      `  - {id: cop-fan/said-${number}, kind: OBSERVATION, by: [state-bbb], themes: [theme-rights], text: Data was shared ${number}, wording: PARAPHRASE, ${evidence}}`,
  )
  .join('\n')}
uptakes:
${numbers(300)
  .map(
    (number) =>
      `  - {of: wg-fan/start, into: cop-fan/said-${number}, kind: CITED, verb: welcomes, ${evidence}}`,
  )
  .join('\n')}
`;

/** 300 papers, each of which takes up the one before. */
const chain = `format: dialogue-graph/1
document: chain
resolutions:
${numbers(300)
  .map(
    (number, at) =>
      `  - {id: res-chain-${number}, kind: PAPER, title: Paper ${number}, date: '${1901 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}', ${evidence}}`,
  )
  .join('\n')}
uptakes:
${numbers(299)
  .map(
    (number, at) =>
      `  - {of: res-chain-${number}, into: res-chain-${numbers(300)[at + 1]}, kind: ADAPTED, ${evidence}}`,
  )
  .join('\n')}
`;

openPages({ ...everyKind, 'fan.yaml': fan, 'chain.yaml': chain });
openPageForEach();

const boxes = () => page.locator('[data-text]');

test('300 texts that take up one are folded, and can be unfolded or read as a list', async () => {
  await page.goto('/lineage?id=wg-fan/start');
  await page
    .getByRole('heading', {
      level: 1,
      name: 'Where “Share data” comes from and what became of it: 300 other texts in 300 steps',
    })
    .waitFor();
  await expect.poll(() => boxes().count()).toBe(7);
  expect(await page.locator('.lineage-steps > li').count()).toBe(20);
  await page.getByRole('button', { name: 'Show 294 more texts' }).click();
  await expect.poll(() => boxes().count()).toBe(301);
  const verbs = page.locator('button[data-of="wg-fan/start"]');
  expect(await verbs.count()).toBe(300);
  await verbs.nth(299).click();
  await page.getByRole('complementary').getByText('p. 1').waitFor();
});

test('a long chain is cut at its ends, from which it continues', async () => {
  await page.goto('/lineage?id=res-chain-150&depth=20');
  await boxes().first().waitFor();
  await expect.poll(() => boxes().count()).toBe(41);
  const further = page.getByRole('link', { name: 'More: continue from here' });
  expect(await further.evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href')))).toEqual(
    ['/lineage?id=res-chain-130&direction=both', '/lineage?id=res-chain-170&direction=both'],
  );
  await further.last().click();
  await page.getByRole('heading', { level: 1, name: /“Paper 170”/ }).waitFor();
  await boxes().first().waitFor();
  await expect.poll(() => boxes().count()).toBe(17);
});

test('where follow-up is coded and nothing follows, it says so', async () => {
  await page.goto('/lineage?id=wg-fan/alone');
  await boxes().getByText('Nothing took it up, as far as the coded meetings say').waitFor();
  await page.getByText('No uptake is recorded').waitFor();
  // Its own box: nothing is claimed of statements, nor where later texts were not queried.
  await page.goto('/lineage?id=cop-fan/said-001');
  await boxes().nth(1).waitFor();
  expect(await page.getByText('Nothing took it up').count()).toBe(0);
  await page.goto('/lineage?id=wg-fan/alone&direction=earlier');
  await boxes().first().waitFor();
  expect(await page.getByText('Nothing took it up').count()).toBe(0);
});

test('all uptakes are counted page after page, listed in pages, and filtered by theme and by cycle', async () => {
  const { uptakes } = await world.api.ask('{ uptakes { totalCount } }');
  expect(uptakes.totalCount).toBe(602);
  await page.goto('/lineage');
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  // By hand: 300 of the fan, 299 of the chain, 3 of d-1 and res-9-2; wg-fan, cop-fan and d-1 are coded, of 6 meetings.
  await heading(
    'What was taken up: 602 uptakes of 302 texts in 601 later texts; follow-up coded for 3 of 6 meetings',
  );
  await page.getByRole('button', { name: 'Working groups → Statements: 300 uptakes' }).click();
  const panel = page.getByRole('complementary');
  await panel.locator('.evidence').first().waitFor();
  expect(await panel.locator('.lineage-steps > li').count()).toBe(20);
  await panel.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => panel.locator('.lineage-steps .evidence').count()).toBe(40);
  await page.getByRole('heading', { name: 'Where flows begin 4' }).waitFor();
  await page.goto('/lineage?theme=theme-youth');
  await heading(/^What was taken up on Youth: 2 uptakes of 1 text in 2 later texts;/);
  await page.goto('/lineage?theme=theme-rights&cycle=cycle-phase');
  // With the narrower theme, and the series of the phase.
  await heading(/^What was taken up on Rights in Phase one: 3 uptakes of 2 texts in 2 later texts;/);
});

test.each(['/lineage', '/lineage?id=wg-fan/start', '/lineage?id=res-chain-150&depth=20'])(
  '%s meets WCAG 2.2 AA and fits the width, with hundreds of texts',
  (address) => expectAccessible(address, [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]),
);
