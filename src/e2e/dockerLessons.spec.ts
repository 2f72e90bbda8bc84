import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { terminalTextOf } from '../terminal/terminalTextOf.ts';
import { loadChapter } from '../scenario/loadChapter.ts';
import type { LessonStep } from '../scenario/LessonStep.ts';
import { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { test } from './test.ts';
import { whenReady } from './whenReady.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const chapters = readdirSync(folder)
  .filter((name) => /^(0[5-9]|1\d)-.*\.yaml$/.test(name))
  .map((name) => {
    const result = loadChapter(readFileSync(new URL(name, folder), 'utf8'), name);
    if ('errors' in result) throw new Error(`${name} has errors.`);
    return result.chapter;
  });

const commandsOf = ({ actions }: LessonStep) =>
  actions.flatMap((action) => (action.type === 'type' ? [action] : []));
const awaited = (page: Page) => page.locator('.bench-awaited code');
const caption = (page: Page) => page.locator('.caption p').innerText();

/** Types a line on the keyboard, and lets virtual time pass until the prompt is back. */
async function typeByHand(page: Page, line: string): Promise<void> {
  await page.locator('.xterm-helper-textarea').focus();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await expect
    .poll(
      async () => {
        await handle(page).advance(500);
        return page.evaluate(() => coloc.terminal());
      },
      { timeout: 60_000, interval: 20 },
    )
    .toMatch(/(^|\n)\$$/);
}

const cases = chapters.flatMap((chapter) => Language.map((lang) => ({ chapter, lang })));

test.for(cases)(
  'the lesson $chapter.id is typed to its end, in $lang',
  { timeout: 180_000 },
  async ({ chapter, lang }, { page }) => {
    const words = messagesOf[lang].page;
    await openApp(page, { lang, test: true, query: { lesson: chapter.id } });
    for (const [index, step] of chapter.steps.entries()) {
      const label = words.chapterStep({ step: index + 1, steps: chapter.steps.length });
      await expect.poll(() => page.locator('.chapter-step').innerText()).toBe(label);
      for (const { command, exitCode } of commandsOf(step)) {
        if (step.wait !== 'typed') break;
        // It is asked for, and what it will find is not told yet.
        await expect.poll(() => awaited(page).innerText()).toBe(command);
        expect(await caption(page)).not.toMatch(/–|NaN/);
        await typeByHand(page, command);
        await typeByHand(page, 'echo "code $?"');
        expect(await page.evaluate(() => coloc.terminal())).toContain(`\ncode ${exitCode}\n`);
        await typeByHand(page, 'clear');
      }
      await expect.poll(() => awaited(page).count()).toBe(0);
      await handle(page).settle();
      await expect.poll(() => caption(page)).not.toMatch(/[?–]|NaN/);
      expect((await page.evaluate(() => coloc.drawing())).lens).toBe(step.lens);
      if (index + 1 < chapter.steps.length)
        await page.getByRole('button', { name: words.doing.next, exact: true }).click();
    }
  },
);

test('a lesson reloaded in the middle of a step waits for what is still to be typed', async ({
  page,
}) => {
  await openApp(page, { test: true, query: { lesson: 'life-of-a-container' } });
  await page.getByRole('button', { name: messagesOf.en.page.doing.next, exact: true }).click();
  await typeByHand(page, 'docker run --name short busybox sh -c "exit 3"');
  await page.getByRole('button', { name: messagesOf.en.page.doing.next, exact: true }).click();
  await typeByHand(page, 'docker run -d --name web nginx');
  await expect.poll(() => awaited(page).innerText()).toBe('docker kill web');
  const saved = () => page.evaluate(() => localStorage.getItem('coloc.run') ?? '');
  await expect.poll(saved).toContain('"typed":1');
  await page.reload();
  await whenReady(page);
  await expect.poll(() => awaited(page).innerText()).toBe('docker kill web');
  await typeByHand(page, 'docker kill web');
  await expect.poll(() => awaited(page).innerText()).toBe('docker ps -a');
});

test('what a person wrote in the editor outlives a lesson and a reload', async ({ page }) => {
  const words = terminalTextOf.en;
  const dockerfile = () => page.locator('.cm-content').innerText();
  await openApp(page, { test: true });
  await page.keyboard.press('c');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('FROM redis');
  await page.evaluate(() => {
    location.search = '?test=1&lang=en&lesson=the-dockerfile';
  });
  await whenReady(page);
  await expect.poll(dockerfile).toContain('FROM node:22-slim');
  const own = page.getByRole('button', { name: 'Dockerfile.mine' });
  await own.click();
  expect(await dockerfile()).toBe('FROM redis');
  await page.reload();
  await whenReady(page);
  await own.click();
  await page.getByRole('button', { name: words.takeBack }).click();
  expect(await dockerfile()).toContain('FROM redis');
  await expect.poll(() => own.count()).toBe(0);
  await typeByHand(page, 'cat Dockerfile');
  expect(await page.evaluate(() => coloc.terminal())).toContain('FROM redis');
});
