import { expect, test } from 'vitest';
import { documentsOfFolder, plainWorld } from '../../support/plain-evaluator/plain-world.ts';
import { openPageForEach, openPages, page } from './pages.ts';

openPages();
openPageForEach();

const seed = plainWorld(documentsOfFolder('seed'));
const addressedTo = (actor: string) => seed.acts.filter(({ addressedTo: to }) => to.includes(actor));
const section = (title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });

test('the page of an actor lists the points addressed to it, and leads to them by theme and period', async () => {
  const points = addressedTo('org-unodc');
  expect(points.length).toBeGreaterThan(5);
  await page.goto('/actors/org-unodc');
  const part = section('Points addressed to it');
  await part.getByText(`5 of ${points.length} points, newest first`).waitFor();
  // Each row says who else is addressed, but not the actor of the page.
  expect(
    await part
      .locator('.act')
      .filter({ hasText: /Addressed to.*UNODC/ })
      .count(),
  ).toBe(0);
  await part.getByRole('link', { name: 'By theme and Conference period' }).click();
  await page.getByRole('heading', { level: 1, name: /addressed to/ }).waitFor();
  await page.getByText(`${points.length} points by`, { exact: false }).first().waitFor();
});

test('the page of an actor to whom nothing is addressed has no such part', async () => {
  expect(addressedTo('org-la-strada-international')).toEqual([]);
  await page.goto('/actors/org-la-strada-international');
  await section('Points made').locator('.act').first().waitFor();
  expect(await page.getByRole('heading', { name: 'Points addressed to it' }).count()).toBe(0);
});

test('a list of points says whom they are addressed to', async () => {
  const meeting = seed.acts.find(({ addressedTo: to }) => to.length > 0)?.meeting ?? '';
  const addressed = seed.acts.filter((act) => act.meeting === meeting && act.addressedTo.length > 0);
  await page.goto(`/meetings/${meeting}`);
  await page.locator('.act').first().waitFor();
  await expect
    .poll(() => page.locator('.act').filter({ hasText: 'Addressed to' }).count())
    .toBe(addressed.length);
});

test('a matrix by addressee counts as a plain loop over the documents does', async () => {
  await page.goto('/matrix?rows=addressee&columns=theme&top=200');
  await page.locator('[role=grid] tbody tr').first().waitFor();
  const shown: [string, number][] = await page
    .locator('[role=grid] tbody tr')
    .evaluateAll((rows: any[]) =>
      rows.map((row) => [
        row.querySelector('th').title,
        Number.parseInt(row.querySelector('.heat-total').textContent, 10),
      ]),
    );
  const names = new Map(seed.actors.map(({ id, name }) => [id, name]));
  const ids = new Set(seed.acts.flatMap(({ addressedTo: to }) => to));
  const counted = [...ids].map((id): [string, number] => [names.get(id) ?? id, addressedTo(id).length]);
  expect(shown.toSorted()).toEqual(counted.toSorted());
});
