import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { machine as en } from '../i18n/en/machine.ts';
import { machine as fr } from '../i18n/fr/machine.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { Platform } from '../world/Platform.ts';
import { findAccessProblems } from './findAccessProblems.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { sampleRun } from './sampleRun.ts';
import { test } from './test.ts';
import { whenReady } from './whenReady.ts';

const late = { fr, en };
const wishes = (['vm', 'container'] as const).map(
  (hostId) => ({ type: 'instance.add', hostId, appId: 'node', count: 12 }) as const,
);
const run = { ...sampleRun(wishes), config: { ...defaultConfig, platforms: Platform } };
const unowned = { ...sampleRun(), config: { ...run.config, serversOwned: false } };

const dialog = (page: Page) => page.locator('dialog.explanation');
const panel = (page: Page) => page.locator('.inspector');

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  const { page: words, words: names } = messagesOf[lang];
  const told = late[lang];

  test('a number of the served app leads to its citation', async ({ page }) => {
    await openApp(page, { lang, test: true, run });
    await page.locator('.ledger label', { hasText: words.service.title }).click();
    const rate = page.locator('.ledger').getByRole('button', {
      name: new RegExp(`^${names.platform.vm}, ${words.service.quantity.requestRate}.*\\d`),
    });
    // Redis, 50 clients, KVM, as Felter et al. print it.
    await expect.poll(() => rate.innerText()).toMatch(/93.987/);
    await rate.click();
    const link = dialog(page).locator('.citations a').first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^https:/);
    expect(await dialog(page).innerText()).toContain(words.explanation.symbol['published']);
    expect(await findAccessProblems(page, 'dialog.explanation')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.service-knobs label', { hasText: words.service.networks.host }).click();
    await page
      .locator('.ledger')
      .getByRole('button', { name: new RegExp(words.service.unpublished) })
      .first()
      .click();
    await expect.poll(() => dialog(page).innerText()).toContain(told.served.nobody);
    await page.keyboard.press('Escape');
    expect(await findAccessProblems(page, '.ledger')).toEqual([]);
  });

  test('a kernel panic is told where it happened, and compared', async ({ page }) => {
    await openApp(page, { lang, test: true, run });
    await handle(page).settle();
    await page.getByRole('button', { name: words.whatIf, exact: true }).click();
    await page
      .locator('#menu-what-if')
      .getByRole('button', { name: told.fault.kernelPanic })
      .click();
    const befell = page.locator('.machine .befell');
    await expect.poll(() => befell.count()).toBe(2);
    expect(await befell.nth(0).innerText()).toContain(told.untouched({ count: 11, text: '11' }));
    expect(await befell.nth(1).innerText()).toContain(
      told.outcome.kernelPanic({ whose: told.whose.host, all: '12', hurt: '11' }),
    );
    // A listener is told at most every two seconds.
    await expect
      .poll(() => page.locator('.live').innerText(), { timeout: 6000 })
      .toContain(told.fault.kernelPanic);
    expect(await page.locator('.mirror').innerText()).toContain(told.fault.kernelPanic);
    await page.getByRole('button', { name: words.whatIf, exact: true }).click();
    await page.locator('#menu-what-if').getByRole('button', { name: told.isolation.open }).click();
    const table = page.locator('dialog.isolation-table');
    await expect
      .poll(() => table.innerText())
      .toContain(told.isolation.seen({ hurt: '11', neighbours: '11' }));
    expect(await findAccessProblems(page, 'dialog.isolation-table')).toEqual([]);
  });

  test('a server is ordered by keyboard, and the weeks that were skipped are told', async ({
    page,
  }) => {
    await openApp(page, { lang, test: true, run: unowned });
    await page.locator('.machine h2 button').first().press('Enter');
    await panel(page).getByRole('button', { name: told.action['host.order'] }).press('Enter');
    await panel(page).getByRole('button', { name: told.skip }).press('Enter');
    const { skipped } = words.notice;
    const [before = '', after = ''] = skipped({ span: '|' }).split('|');
    await expect
      .poll(() => page.locator('.notices').innerText())
      .toMatch(new RegExp(`${before}\\d+.*${after}`));
    expect(await page.locator('.clock').innerText()).toMatch(/^\d+\s(d|j) \d\d:/);
    expect(await findAccessProblems(page)).toEqual([]);
  });

  test('an instance is given less RAM, and writes; knobs stand beside it', async ({ page }) => {
    await openApp(page, { lang, test: true, run });
    await handle(page).settle();
    await page.keyboard.press('i');
    await panel(page).locator('summary').click();
    await page.getByLabel(told.balloon.label).last().fill('512');
    await page.getByLabel(told.balloon.label).last().press('Enter');
    await panel(page).getByRole('button', { name: /100/ }).first().click();
    const { journal } = await handle(page).runFile();
    expect(journal.at(-2)?.intent).toMatchObject({
      type: 'instance.balloon',
      memoryBytes: 512 * 1024 ** 2,
    });
    expect(journal.at(-1)?.intent).toMatchObject({ type: 'instance.write', bytes: 100e6 });
    await page.getByRole('button', { name: words.knobs }).click();
    await page.locator('.controls input').first().waitFor();
    const [inspector, knobs] = await Promise.all([
      panel(page).boundingBox(),
      page.locator('.controls').boundingBox(),
    ]);
    expect((inspector?.x ?? 0) + (inspector?.width ?? 0)).toBeLessThanOrEqual(knobs?.x ?? 0);
    expect(await findAccessProblems(page)).toEqual([]);
  });

  test('a run that a link takes the place of is kept, and said to be', async ({ page }) => {
    await openApp(page, { lang, test: true, run });
    await page.getByRole('button', { name: '+1', exact: true }).click();
    await page.reload();
    await whenReady(page);
    const saved = await page.evaluate(() => localStorage.getItem('coloc.run'));
    await page.goto('about:blank');
    await openApp(page, { lang, test: true, run: unowned });
    const name = 'coloc.run.kept.1';
    await expect
      .poll(() => page.locator('.notices').innerText())
      .toContain(words.notice.keptRun({ name }));
    expect(await page.evaluate((key) => localStorage.getItem(key), name)).toBe(saved);
  });
});

test('a lesson in the address goes on where it was left', async ({ page }) => {
  await openApp(page, { test: true, query: { lesson: 'two-machines' } });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.reload();
  await whenReady(page);
  await expect.poll(() => page.locator('.chapter-step').innerText()).toMatch(/^3 \/ /);
});
