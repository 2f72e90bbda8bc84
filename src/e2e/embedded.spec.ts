import { expect, inject } from 'vitest';
import { encodeRunLink } from '../storage/encodeRunLink.ts';
import { sampleRun } from './sampleRun.ts';
import { test } from './test.ts';

test('in a page of someone else it takes no key until it is clicked', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  const src = `${inject('siteUrl')}?lang=en&test=1${encodeRunLink(sampleRun())}`;
  await page.setContent(
    `<title>A course</title><input id="note"><iframe width="1340" height="800" src="${src}"></iframe>`,
  );
  const coloc = page.frameLocator('iframe');
  await coloc.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  const frame = page.frames()[1];
  const wishes = async (): Promise<number> =>
    (await frame?.evaluate(() => globalThis.coloc.runFile().journal.length)) ?? NaN;
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  expect(await frame?.evaluate(() => document.hasFocus())).toBe(false);
  await page.keyboard.press('a');
  await page.locator('#note').focus();
  await page.keyboard.type('a fan');
  expect(await page.locator('#note').inputValue()).toBe('a fan');
  expect(await wishes()).toBe(0);
  // Focus that came by script is no wish of a person's.
  await frame?.evaluate(() => focus());
  await page.keyboard.press('a');
  expect(await wishes()).toBe(0);
  await coloc.locator('.machine h2').first().click({ force: true });
  await page.keyboard.press('a');
  expect(await wishes()).toBe(2);
});
