import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { captionRuns } from '../scenario/captionRuns.ts';
import { loadChapter } from '../scenario/loadChapter.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { replay } from './replay.ts';
import { test } from './test.ts';

const fileName = '02-two-machines.yaml';
const file = new URL(`../../scenarios/${fileName}`, import.meta.url);
const loaded = loadChapter(readFileSync(file, 'utf8'), fileName);
if ('errors' in loaded) throw new Error(`${fileName} has errors.`);
const { steps } = loaded.chapter;

const stepShown = (page: Page): Promise<string> => page.locator('.chapter-step').innerText();
const captionShown = (page: Page): Promise<string> => page.locator('.caption p').innerText();

describe.each(Language)('a lesson, in %s', (lang) => {
  const { page: words } = messagesOf[lang];

  /** The caption of a step as it must read, its figures computed here from the run's wishes. */
  async function captionWanted(page: Page, index: number): Promise<string> {
    const { simulation } = replay(await handle(page).runFile());
    const step = steps[index];
    if (!step) throw new Error(`No step ${index}.`);
    const runs = captionRuns(step.caption[lang], simulation.snapshot, lang, NaN);
    return runs.map(({ text }) => text).join('');
  }

  test('steps forward and back by keys and buttons, and says the same both ways', async ({
    page,
  }) => {
    await openApp(page, { lang, test: true, query: { lesson: 'two-machines' } });
    const told: string[] = [];
    async function expectStep(index: number): Promise<void> {
      const label = words.chapterStep({ step: index + 1, steps: steps.length });
      await expect.poll(() => stepShown(page)).toBe(label);
      await handle(page).settle();
      const wanted = await captionWanted(page, index);
      await expect.poll(() => captionShown(page)).toBe(wanted);
      told[index] ??= wanted;
      expect(wanted).toBe(told[index]);
    }
    const next = page.getByRole('button', { name: words.doing.next, exact: true });
    const previous = page.getByRole('button', { name: words.doing.previous, exact: true });
    const forward = [
      () => page.keyboard.press('PageDown'),
      () => page.keyboard.press('ArrowRight'),
      () => page.keyboard.press('ArrowDown'),
      () => next.click(),
      () => page.keyboard.press('PageDown'),
    ];
    const back = [
      () => page.keyboard.press('PageUp'),
      () => page.keyboard.press('ArrowLeft'),
      () => page.keyboard.press('ArrowUp'),
      () => previous.click(),
      () => page.keyboard.press('PageUp'),
    ];
    await expectStep(0);
    expect(await previous.isDisabled()).toBe(true);
    for (const [index, go] of forward.entries()) {
      await go();
      await expectStep(index + 1);
    }
    expect(await next.isDisabled()).toBe(true);
    const endHash = await handle(page).hash();
    for (const [index, go] of back.entries()) {
      await go();
      await expectStep(steps.length - 2 - index);
    }
    for (const go of forward) {
      await go();
      await handle(page).settle();
    }
    await expectStep(steps.length - 1);
    expect(await handle(page).hash()).toBe(endHash);
    // Every step but the first speaks of the run in figures.
    expect(told.slice(1).every((caption) => /\d/.test(caption) || caption === told[1])).toBe(true);
  });
});

describe('a first visit', () => {
  const twoOfSix = messagesOf.en.page.chapterStep({ step: 2, steps: steps.length });

  test('tells the comparison by itself, and hands over at the first wish', async ({ page }) => {
    await openApp(page, { test: true });
    expect((await handle(page).runFile()).lesson).toEqual({ id: 'two-machines', step: 0 });
    expect(await handle(page).isAutoplaying()).toBe(true);
    await expect.poll(() => stepShown(page), { timeout: 20_000 }).toBe(twoOfSix);
    await page.keyboard.press('a');
    expect(await handle(page).isAutoplaying()).toBe(false);
    expect(await stepShown(page)).toBe(twoOfSix);
  });

  test.for([['PageDown'], ['.'], ['n'], [' '], ['l'], ['c']])(
    'hands over at the key %s',
    async ([key = ''], { page }) => {
      await openApp(page, { test: true });
      expect(await handle(page).isAutoplaying()).toBe(true);
      await page.keyboard.press(key);
      expect(await handle(page).isAutoplaying()).toBe(false);
    },
  );

  test('says that it plays itself, and goes on where it was stopped', async ({ page }) => {
    await openApp(page, { test: true });
    const { autoplay, autoplayOn } = messagesOf.en.page.doing;
    const button = page.getByRole('button', { name: autoplay, exact: true });
    const said = page.locator('.autoplay');
    expect(await said.innerText()).toContain(autoplayOn);
    await button.click();
    expect(await handle(page).isAutoplaying()).toBe(false);
    await expect.poll(() => said.count()).toBe(0);
    await button.click();
    expect(await handle(page).isAutoplaying()).toBe(true);
    await expect.poll(() => stepShown(page), { timeout: 20_000 }).toBe(twoOfSix);
  });

  test('is not repeated: a second visit finds the run where it was', async ({ page }) => {
    await openApp(page, { test: true });
    await expect.poll(() => page.evaluate(() => localStorage.getItem('coloc.run'))).not.toBe(null);
    await openApp(page, { test: true });
    expect(await handle(page).isAutoplaying()).toBe(false);
  });
});

test('a presentation shows the stage, the caption and the ledger, and nothing else', async ({
  page,
}) => {
  await openApp(page, {
    theme: null,
    size: 'hall',
    test: true,
    query: { present: '1', lesson: 'two-machines' },
  });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('projector');
  const strangers = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!parent || !text) continue;
      const shown =
        parent.checkVisibility({ opacityProperty: true }) &&
        parent.closest('.unseen, .mirror, .skip') === null;
      if (shown && !parent.closest('.machine, .caption, .ledger')) found.push(text);
    }
    return found;
  });
  expect(strangers).toEqual([]);
  for (const place of ['#stage > canvas', '.caption', '.ledger']) {
    expect(await page.locator(place).isVisible(), place).toBe(true);
  }
  await page.keyboard.press('PageDown');
  await handle(page).settle();
  expect((await handle(page).runFile()).lesson?.step).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.top').isVisible()).toBe(true);
});
