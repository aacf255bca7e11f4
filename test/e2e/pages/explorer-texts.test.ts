import { describe, expect, test } from 'vitest';
import { everyKind } from '../../support/every-kind.ts';
import { openPageForEach, openPages, page } from './pages.ts';

openPages(everyKind);
openPageForEach();

/** The links in the part of a page under a heading. */
const linksUnder = (heading: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: heading }) }).getByRole('link');

describe('points and their texts', () => {
  test('a point leads to its text, in a list and on its page', async () => {
    for (const address of ['/acts?meeting=cop-1', '/acts/cop-1/repeat']) {
      await page.goto(address);
      await page.getByText('Part of').first().waitFor();
      const link = page.getByRole('link', { name: '10/1: On ten' }).first();
      expect(await link.getAttribute('href')).toBe('/resolutions/res-10-1');
    }
    // The verb of the source, in place of the kind of uptake.
    await page.getByText('reiterates: Heed the young').waitFor();
  });

  test('a text lists its points and its uptakes by kind, where no verb is recorded', async () => {
    await page.goto('/resolutions/res-10-1');
    await linksUnder('Points of this text').first().waitFor();
    expect(await linksUnder('Points of this text').first().getAttribute('href')).toBe('/acts/cop-1/repeat');
    await page.getByText('adapted: Heed the young').waitFor();
  });

  test('a draft says who submitted it to which meeting, and both list it', async () => {
    await page.goto('/resolutions/res-draft');
    await page.getByText('Submitted by').waitFor();
    await page.getByRole('link', { name: 'Union' }).waitFor();
    await page.getByText('Submitted to').waitFor();
    for (const [address, heading] of [
      ['/actors/org-union', 'Texts submitted'],
      ['/meetings/cop-1', 'Submitted there'],
    ] as const) {
      await page.goto(address);
      await linksUnder(heading).first().waitFor();
      expect(await linksUnder(heading).first().getAttribute('href')).toBe('/resolutions/res-draft');
    }
  });
});
