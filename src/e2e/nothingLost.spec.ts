import { text } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { differentShare } from './differentShare.ts';
import { fifteenEach } from './fifteenEach.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { sampleRun } from './sampleRun.ts';
import { test } from './test.ts';
import { whenReady } from './whenReady.ts';

const words = messagesOf.en.page;

const notices = (page: Page): Promise<string> => page.locator('.notices').innerText();

/** Opens the menu of files and presses one of its buttons. */
async function choose(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  // It stays open after an export.
  if (!(await button.isVisible())) {
    await page.getByRole('button', { name: words.more, exact: true }).click();
  }
  await button.click();
}

/** The page obeys: one more on each machine. */
async function expectWorking(page: Page): Promise<void> {
  const before = (await handle(page).runFile()).journal.length;
  await page.getByRole('button', { name: '+1', exact: true }).click();
  await handle(page).settle();
  expect((await handle(page).runFile()).journal.length).toBe(before + 2);
}

describe('a reload', () => {
  test('brings the run, its clock and its lesson back', async ({ page }) => {
    await openApp(page, { test: true });
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('a');
    await handle(page).advance(1234);
    const [before, hash] = [await handle(page).runFile(), await handle(page).hash()];
    expect(before.lesson?.step).toBe(2);
    await page.reload();
    await whenReady(page);
    expect(await handle(page).runFile()).toEqual(before);
    expect(await handle(page).hash()).toBe(hash);
    expect(await page.locator('.chapter-step').innerText()).toMatch(/^3 \/ /);
  });

  test('finds the clock stopped, the terminal open, and what was typed there', async ({ page }) => {
    await openApp(page, { query: { lens: 'engine' } });
    await page.getByRole('button', { name: words.terminal, exact: true }).click();
    const keyboard = page.locator('.xterm-helper-textarea');
    await keyboard.focus();
    await page.keyboard.type('echo "kept" | tr a-z A-Z\r');
    const screen = page.locator('.xterm-accessibility-tree');
    await expect.poll(() => screen.innerText()).toContain('KEPT');
    await page.getByRole('button', { name: words.pause, exact: true }).click();
    await page.getByRole('button', { name: words.play, exact: true }).waitFor();

    await page.reload();
    await whenReady(page);
    await page.getByRole('button', { name: words.play, exact: true }).waitFor();
    await keyboard.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => screen.innerText()).toContain('echo "kept" | tr a-z A-Z');
  });

  test('loses nothing of a run that came by link, either', async ({ page }) => {
    await openApp(page, { test: true, run: fifteenEach });
    await expectWorking(page);
    const hash = await handle(page).hash();
    await page.reload();
    await whenReady(page);
    expect(await handle(page).hash()).toBe(hash);
  });
});

describe('a run goes out and comes back', () => {
  test.override({ contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] } });

  test('as a file', async ({ page }) => {
    await openApp(page, { test: true, run: fifteenEach });
    await expectWorking(page);
    const hash = await handle(page).hash();
    const download = page.waitForEvent('download');
    await choose(page, words.files.export);
    const content = await text(await (await download).createReadStream());
    const fileOf = (name: string, content: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await choose(page, words.files.newRun);
    expect(await handle(page).hash()).not.toBe(hash);
    await page.locator('input[type=file]').setInputFiles(fileOf('run.json', content));
    await expect.poll(() => handle(page).hash()).toBe(hash);
    await expect.poll(() => notices(page)).toMatch(/ is open\.$/);

    const name = 'cut.json';
    await page.locator('input[type=file]').setInputFiles(fileOf(name, content.slice(0, -40)));
    await expect.poll(() => notices(page)).toContain(words.notice.damagedFile({ name }));
    expect(await handle(page).hash()).toBe(hash);
  });

  test('as a link', async ({ page, browser, contextOptions }) => {
    await openApp(page, { test: true, run: fifteenEach });
    await expectWorking(page);
    await choose(page, words.files.link);
    await expect.poll(() => notices(page)).toContain(words.notice.linkCopied);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await browser.newContext(contextOptions);
    const elsewhere = await other.newPage();
    await elsewhere.goto(link.replace('#', '?test=1#'));
    await whenReady(elsewhere);
    expect(await handle(elsewhere).hash()).toBe(await handle(page).hash());
    await other.close();
  });
});

describe.each(Language)('damage, told in %s', (lang) => {
  const { scenario } = messagesOf[lang];

  test('a save that cannot be read is put aside', async ({ page }) => {
    const damaged = JSON.stringify(sampleRun()).slice(0, -30);
    await page.addInitScript((saved) => {
      if (localStorage.length === 0) localStorage.setItem('coloc.run', saved);
    }, damaged);
    await openApp(page, { lang, test: true });
    const keptAs = 'coloc.run.damaged.1';
    const sentence = scenario.run['json.invalid']({ found: '', expected: '', field: '', keptAs });
    expect(await notices(page)).toContain(sentence);
    expect(await page.evaluate((key) => localStorage.getItem(key), keptAs)).toBe(damaged);
    await expectWorking(page);
    await page.locator('.notice button').click();
    await expect.poll(() => notices(page)).toBe('');
  });

  test('a link that was cut', async ({ page }) => {
    await page.goto(`./?lang=${lang}&test=1#run=N4IgDgTgpgbg`);
    await whenReady(page);
    expect(await notices(page)).toContain(scenario.run['link.damaged']());
    await expectWorking(page);
  });

  test('a run that no machine could live', async ({ page }) => {
    const run = sampleRun();
    const host = { ...run.config.host, memoryBytes: 1 };
    await openApp(page, { lang, test: true, run: { ...run, config: { ...run.config, host } } });
    expect(await notices(page)).not.toBe('');
    await expectWorking(page);
  });
});

describe('the picture', () => {
  test('comes back, to the pixel, when the graphics card drops it', async ({ page }) => {
    await openApp(page, { test: true, run: fifteenEach });
    await handle(page).whenDrawn();
    const [pixels, before] = [await handle(page).picture(), await page.screenshot()];
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage > canvas');
      const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      const loss = context?.getExtension('WEBGL_lose_context');
      Object.assign(globalThis, { loss });
      loss?.loseContext();
    });
    await expect.poll(() => notices(page)).toContain(words.notice.contextLost);
    await page.evaluate(() => (globalThis as { loss?: WEBGL_lose_context }).loss?.restoreContext());
    await expect.poll(() => notices(page)).toBe('');
    await handle(page).whenDrawn();
    expect(await handle(page).picture()).toBe(pixels);
    expect(differentShare(before, await page.screenshot()).share).toBe(0);
  });

  test.for(Language)('is told in words where there is no WebGL, in %s', async (lang, { page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await openApp(page, { lang, test: true, run: fifteenEach });
    const { page: texts, words: names } = messagesOf[lang];
    await expect.poll(() => page.locator('.mirror').innerText()).toContain(texts.noWebgl);
    for (const id of ['vm', 'container'] as const) {
      const article = page.getByRole('article', { name: names.platform[id] });
      expect(await article.isVisible()).toBe(true);
      const box = await article.boundingBox();
      expect(box?.width).toBeGreaterThan(100);
    }
    const ledger = await page.locator('.ledger .digits').allInnerTexts();
    expect(ledger).toHaveLength(8);
    expect(ledger.every((digits) => /\d/.test(digits))).toBe(true);
    await expectWorking(page);
  });
});
