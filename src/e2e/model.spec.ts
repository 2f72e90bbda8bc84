import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { Platform } from '../world/Platform.ts';
import { findAccessProblems } from './findAccessProblems.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { sampleRun } from './sampleRun.ts';
import { test } from './test.ts';

const wishes = (['vm', 'container', 'kata', 'nested'] as const).map(
  (hostId) => ({ type: 'instance.add', hostId, appId: 'node', count: 3 }) as const,
);
const run = { ...sampleRun(wishes), config: { ...defaultConfig, platforms: Platform } };

const dialog = (page: Page) => page.locator('dialog.explanation');

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  const { page: words, words: names } = messagesOf[lang];

  test('a ledger number leads to its citation and to the model', async ({ page }) => {
    await openApp(page, { lang, test: true, run });
    await handle(page).settle();
    await handle(page).whenDrawn();
    await page
      .locator('.ledger button')
      .filter({ hasText: /\d/ })
      .and(page.getByRole('button', { name: new RegExp(words.ledger.memoryUsed) }))
      .first()
      .click();
    // RAM used is a sum of kinds; one of them, then one of the instances that hold it.
    await dialog(page).getByRole('button', { name: names.kind.guestKernel }).click();
    await dialog(page).getByRole('button', { name: '3 × Node.js API' }).click();
    const link = dialog(page).locator('.citations a').first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^https?:/);
    await dialog(page).getByRole('button', { name: words.explanation.back }).click();
    await expect.poll(() => dialog(page).innerText()).toContain(words.explanation.holders);
    expect(await findAccessProblems(page, 'dialog.explanation')).toEqual([]);
    await page.keyboard.press('Escape');

    await page
      .locator('.ledger')
      .getByRole('button', { name: new RegExp(words.ledger.lastReady) })
      .first()
      .click();
    await dialog(page).getByRole('button', { name: `vmm`, exact: false }).click();
    await dialog(page)
      .getByRole('button', { name: words.explanation.constant({ name: 'vmmCpuMs' }) })
      .click();
    const constant = page.locator('#constant-vmmCpuMs');
    await expect.poll(() => constant.isVisible()).toBe(true);
    await expect.poll(() => constant.evaluate((row) => row === document.activeElement)).toBe(true);
    expect(await constant.locator('a').first().getAttribute('href')).toMatch(/^https?:/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.model').isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.has('page')).toBe(false);
  });

  test('the model opens by its address, without a barrier, and nothing in it is from memory', async ({
    page,
  }) => {
    await openApp(page, { lang, query: { page: 'model' } });
    await page.locator('.model h1').waitFor();
    expect(await page.locator('.model .plot canvas').count()).toBeGreaterThan(0);
    expect(await page.locator('.model').innerText()).not.toContain(words.explanation.via['memory']);
    expect(await findAccessProblems(page, '.model')).toEqual([]);
    await page.locator('.model-bar button').first().click();
    await expect.poll(() => page.locator('.model').isVisible()).toBe(false);
  });

  test('up to four machines stand side by side, the fifth says why not', async ({ page }) => {
    await openApp(page, { lang, test: true, run });
    await page.getByRole('button', { name: words.columnsMore, exact: true }).click();
    const box = (id: Platform) =>
      page.locator('.column-list label', { hasText: words.columnHint[id] }).locator('input');
    await box('kata').check();
    await box('nested').check();
    // Refused, yet clickable: Playwright has to be told.
    await box('gvisor').click({ force: true });
    expect(await box('gvisor').isChecked()).toBe(false);
    expect(await page.locator('.columns-full').innerText()).toBe(words.columnsFull);
    expect(await findAccessProblems(page, '#menu-columns')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.slot').count()).toBe(4);
    await expect.poll(() => page.locator('.ledger-table tbody tr').count()).toBe(4);
    expect(await findAccessProblems(page, '.stage')).toEqual([]);
  });
});
