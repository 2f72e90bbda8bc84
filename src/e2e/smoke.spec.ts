import { describe, expect } from 'vitest';
import { Language } from '../i18n/Language.ts';
import { findAccessProblems } from './findAccessProblems.ts';
import { openApp } from './openApp.ts';
import { test } from './test.ts';

describe.each(Language)('the built site in %s', (lang) => {
  test('opens without an error or a foreign request', async ({ page }) => {
    await openApp(page, { lang });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.title()).not.toBe('');
  });

  test('has nothing axe objects to', async ({ page }) => {
    await openApp(page, { lang });
    expect(await findAccessProblems(page)).toEqual([]);
  });
});

test('keeps its insides to itself unless a test asks', async ({ page }) => {
  const isExposed = (): Promise<boolean> => page.evaluate(() => 'coloc' in globalThis);
  await openApp(page);
  expect(await isExposed()).toBe(false);
  await openApp(page, { test: true });
  expect(await isExposed()).toBe(true);
});
