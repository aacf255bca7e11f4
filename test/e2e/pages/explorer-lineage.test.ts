import { describe, expect, test } from 'vitest';
import { plainLineage } from '../../support/plain-evaluator/plain-lineage.ts';
import { documents, plain } from '../../support/question-checks/seed-documents.ts';
import { expectAccessible, openPageForEach, openPages, page, world } from './pages.ts';

openPages();
openPageForEach();

const texts = [
  'res-9-1',
  'res-4-2',
  'res-paper-wg-6-2014-crp-2',
  'cop-6/res-6-2-2',
  'wg-som-2013/working-group-1',
  'wg-som-10/sixteen-recommendations',
];
const boxes = () => page.locator('[data-text]');
const verbs = () => page.locator('button[data-of]');
const panel = () => page.getByRole('complementary');
const actOf = (id: string) => plain.acts.find((act) => act.id === id);
const canBeTakenUp = (id: string) => [undefined, 'RECOMMENDATION'].includes(actOf(id)?.kind);
const uptakes = documents.flatMap((document) => document.uptakes ?? []);

async function shown() {
  await boxes().first().waitFor();
  const ids = await boxes().evaluateAll((all: any[]) => all.map((box) => box.dataset.text));
  const links = await verbs().evaluateAll((all: any[]) =>
    all.map(({ dataset, title }) => `${dataset.of} ${dataset.into} ${title}`),
  );
  return { ids: ids.sort(), links: links.sort() };
}

describe('the flow around', () => {
  test.each(texts)('%s has the texts and uptakes of the documents and of the API', async (id) => {
    for (const [direction, depth] of [
      ['BOTH', 8],
      ['EARLIER', 1],
      ['LATER', 2],
    ] as const) {
      await page.goto(`/lineage?id=${id}&direction=${direction.toLowerCase()}&depth=${depth}`);
      const { ids, links } = await shown();
      const wanted = plainLineage(plain, id, direction, depth);
      expect(ids).toEqual(wanted.nodes.map((node) => node.id).sort());
      const inDocuments = wanted.edges.map((edge) => {
        const [of = '', into = '', , ...verb] = edge.split(' ');
        return `${of} ${into} “${verb.join(' ')}”`;
      });
      expect(links).toEqual(inDocuments.sort());
      const { lineage } = await world.api.ask(
        `query($id: ID!, $depth: Int!) { lineage(id: $id, direction: ${direction}, depth: $depth) { nodes { nodeId } cutAt } }`,
        { id, depth },
      );
      expect(ids).toEqual(lineage.nodes.map(({ nodeId }: any) => nodeId).sort());
      expect(await page.getByRole('link', { name: 'More: continue from here' }).count()).toBe(
        lineage.cutAt.length,
      );
    }
  });

  test('a text leads from earlier to later: each uptake from left to right, and columns in order of time', async () => {
    await page.goto('/lineage?id=res-9-1');
    await boxes().first().waitFor();
    const lefts = new Map<string, number>(
      await boxes().evaluateAll((all: any[]) =>
        all.map((box) => [box.dataset.text, box.getBoundingClientRect().left]),
      ),
    );
    const { edges, nodes } = plainLineage(plain, 'res-9-1', 'BOTH', 8);
    for (const edge of edges) {
      const [of = '', into = ''] = edge.split(' ');
      expect(lefts.get(of), edge).toBeLessThan(lefts.get(into) ?? 0);
    }
    for (const one of nodes)
      for (const other of nodes)
        if ((one.date ?? '') < (other.date ?? ''))
          expect(lefts.get(one.id), `${one.id} ${other.id}`).toBeLessThanOrEqual(lefts.get(other.id) ?? 0);
  });

  test('a text says which follow-up has not been coded, and counts it', async () => {
    for (const id of texts) {
      await page.goto(`/lineage?id=${id}`);
      await boxes().first().waitFor();
      const { nodes, edges } = plainLineage(plain, id, 'BOTH', 8);
      const uncoded = nodes.filter((node) => !node.uptakesSurveyed && canBeTakenUp(node.id));
      const said = boxes().filter({ hasText: 'Follow-up not coded yet: later texts may be missing' });
      const ids = await said.evaluateAll((all: any[]) => all.map((box) => box.dataset.text));
      expect(ids.sort()).toEqual(uncoded.map((node) => node.id).sort());
      const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      const number = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
      expect(heading).toContain(
        `: ${number(nodes.length - 1, 'other text')} in ${number(edges.length, 'step')};`,
      );
      expect(heading).toContain(`; follow-up of ${number(uncoded.length, 'text')} not coded yet`);
    }
  });

  test('a text begins with it, and its sentence names it', async () => {
    await page.goto('/lineage?id=res-9-1');
    await page
      .getByRole('heading', {
        level: 1,
        name: 'Where resolution 9/1 comes from and what became of it: 8 other texts in 8 steps; follow-up of 7 texts not coded yet',
      })
      .waitFor();
    expect(await page.locator('.lineage-start').getAttribute('data-text')).toBe('res-9-1');
    await page.locator('.lineage-start').getByText('Start').waitFor();
  });
});

describe('the evidence', () => {
  test('of an uptake is that of the documents, in the panel and in the list of steps', async () => {
    await page.goto('/lineage?id=res-paper-wg-6-2014-crp-2');
    await verbs().first().waitFor();
    for (const { of, into } of plainLineage(plain, 'res-paper-wg-6-2014-crp-2', 'BOTH', 8).edges.map(
      (edge) => {
        const [earlier = '', later = ''] = edge.split(' ');
        return { of: earlier, into: later };
      },
    )) {
      await page.locator(`button[data-of="${of}"][data-into="${into}"]`).click();
      const { evidence } = uptakes.find((one) => one.of === of && one.into === into);
      const items = panel().locator('.evidence > li');
      await items.first().waitFor();
      expect(await items.count()).toBe(evidence.length);
      for (const { source, locator } of evidence) {
        const item = items.filter({ hasText: locator });
        expect(
          await item
            .getByRole('link', { name: /More from this source/ })
            .first()
            .getAttribute('href'),
        ).toBe(`/sources/${source}`);
      }
      const hrefs = await panel()
        .locator('dd a')
        .evaluateAll((links: any[]) => links.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(
        [into, of].map((id) => (id.includes('/') ? `/acts/${id}` : `/resolutions/${id}`)),
      );
    }
    const listed = await page.locator('.lineage-steps .evidence > li').count();
    expect(listed).toBe(
      plainLineage(plain, 'res-paper-wg-6-2014-crp-2', 'BOTH', 8).edges.reduce((sum, edge) => {
        const [of, into] = edge.split(' ');
        return sum + uptakes.find((one) => one.of === of && one.into === into).evidence.length;
      }, 0),
    );
  });

  test('of a text opens from its box, whose name leads to its page', async () => {
    await page.goto('/lineage?id=res-9-1');
    const box = page.locator('[data-text="res-5-1"]');
    await box.getByRole('button', { name: 'Sources of Resolution 5/1' }).click();
    await panel().getByText('table of contents').waitFor();
    expect(new URL(page.url()).searchParams.get('text')).toBe('res-5-1');
    await box.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^5\/1/ }).waitFor();
    await page.getByRole('link', { name: 'Show as a flow' }).click();
    await page.getByRole('heading', { level: 1, name: /^Where resolution 5\/1 comes from/ }).waitFor();
  });
});

describe('without a text', () => {
  const stage = (id: string): string => {
    const act = actOf(id);
    const text = plain.resolutions.find((one) => one.id === id);
    const at = act?.meeting ?? text?.adoptedAt ?? text?.submittedTo;
    const kind = plain.meetings.find((meeting) => meeting.id === at)?.kind ?? '';
    if (['DIALOGUE', 'PREPARATION'].includes(kind)) return 'Dialogues';
    if (kind === 'WORKING_GROUP') return 'Working groups';
    const isOfText = act === undefined || act.partOf !== null;
    if (kind === 'CONFERENCE') return isOfText ? 'Conference' : 'Statements';
    const isOwn = isOfText || ['RECOMMENDATION', 'RECORDED_POINT'].includes(act?.kind ?? '');
    return isOwn ? 'Other meetings' : 'Statements';
  };

  test('the ribbons count the uptakes of the documents by stage, and open them with their evidence', async () => {
    await page.goto('/lineage');
    const ribbons = page.locator('.lineage-count');
    await ribbons.first().waitFor();
    const wanted = new Map<string, number>();
    for (const { of, into } of plain.uptakes) {
      const pair = `${stage(of)} → ${stage(into)}`;
      wanted.set(pair, (wanted.get(pair) ?? 0) + 1);
    }
    const labels = await ribbons.evaluateAll((all: any[]) =>
      all.map((one) => one.getAttribute('aria-label')),
    );
    const inWords = [...wanted].map(([pair, count]) => `${pair}: ${count} uptake${count === 1 ? '' : 's'}`);
    expect(labels.sort()).toEqual(inWords.sort());
    await page.getByRole('button', { name: /^Working groups → Conference/ }).click();
    await panel().locator('.lineage-steps .evidence > li').first().waitFor();
    expect(await panel().locator('.lineage-steps > li').count()).toBe(
      wanted.get('Working groups → Conference'),
    );
  });

  test('the sentence says of how many meetings the follow-up is coded', async () => {
    await page.goto('/lineage');
    const coded = plain.meetings.filter((meeting) => meeting.uptakesSurveyed).length;
    const earlier = new Set(plain.uptakes.map(({ of }) => of)).size;
    const later = new Set(plain.uptakes.map(({ into }) => into)).size;
    await page
      .getByRole('heading', {
        level: 1,
        name: `What was taken up: ${plain.uptakes.length} uptakes of ${earlier} texts in ${later} later texts; follow-up coded for ${coded} of ${plain.meetings.length} meetings`,
      })
      .waitFor();
  });

  test('each flow leads to its picture, and a text can be chosen by name', async () => {
    await page.goto('/lineage');
    const takenUp = new Set(plain.uptakes.map(({ into }) => into));
    const starts = new Set(plain.uptakes.map(({ of }) => of).filter((id) => !takenUp.has(id)));
    await page.getByRole('heading', { name: `Where flows begin ${starts.size}` }).waitFor();
    await page.getByRole('link', { name: /^Decision 4\/2/ }).click();
    await page
      .getByRole('heading', { level: 1, name: /^What became of decision 4\/2: 4 other texts/ })
      .waitFor();
    await page.getByRole('combobox', { name: 'Flow of a text' }).fill('questionnaire on significant');
    await page
      .getByRole('option', { name: /significant seizures/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /CTOC\/COP\/WG\.6\/2014\/CRP\.2/ }).waitFor();
  });
});

describe('the view', () => {
  test.each([
    '/lineage?from=working-group&to=conference',
    '/lineage?id=res-9-1&step=uptake/res-5-1/res-9-1',
    '/lineage?id=nothing',
  ])('%s meets WCAG 2.2 AA and fits the width, light and wide, dark and narrow', (address) =>
    expectAccessible(address, [{ width: 1400 }, { width: 360, colorScheme: 'dark' }]),
  );

  test('keeps its state in the address, and the back button restores it', async () => {
    await page.goto('/lineage?id=res-9-1');
    await page.getByLabel('Show', { exact: true }).selectOption('Earlier texts only');
    await page.getByLabel('At most').selectOption('1 step');
    await expect.poll(() => boxes().count()).toBe(6);
    expect(page.url()).toMatch(/\/lineage\?id=res-9-1&direction=earlier&depth=1$/);
    await page.reload();
    await expect.poll(() => boxes().count()).toBe(6);
    await page.goBack();
    await expect.poll(() => boxes().count()).toBe(7);
    await page.goto('/lineage?id=res-9-1&direction=sideways');
    await page.getByText('expected one of both, earlier, later').waitFor();
  });

  test('works by keyboard: a verb opens its evidence, Escape returns to it', async () => {
    await page.goto('/lineage?id=res-9-1');
    const verb = page.locator('button[data-of="res-5-1"]');
    await verb.focus();
    await page.keyboard.press('Enter');
    await panel().getByText('sixth preambular paragraph').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.dataset.of')).toBe('res-5-1');
    // Boxes and verbs are read in order of time: a verb, then the text that it leads to.
    const order = await page
      .locator('[data-text], button[data-of]')
      .evaluateAll((all: any[]) => all.map(({ dataset }) => dataset.text ?? `to ${dataset.into}`));
    expect(order.indexOf('to res-5-1')).toBe(order.indexOf('res-5-1') - 1);
    expect(order.at(-1)).toBe('cop-10-stakeholder-engagement/usa-2');
  });
});
