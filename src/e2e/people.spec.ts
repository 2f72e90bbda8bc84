import { describe, expect } from 'vitest';
import { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { ThemeName } from '../look/ThemeName.ts';
import { fifteenEach } from './fifteenEach.ts';
import { findAccessProblems } from './findAccessProblems.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { sceneOf } from './sceneOf.ts';
import { test } from './test.ts';
import { textSizes } from './textSizes.ts';

describe.each(Language)('axe finds nothing, in %s', (lang) => {
  test.for(ThemeName)('on %s, with everything open', async (theme, { page }) => {
    const { page: words } = messagesOf[lang];
    await openApp(page, { lang, theme, size: 'hall', test: true, run: fifteenEach });
    await page.keyboard.press('i');
    await page.getByRole('button', { name: words.knobs }).click();
    await page.locator('.controls input').first().waitFor();
    expect(await findAccessProblems(page)).toEqual([]);
    await page.getByRole('button', { name: words.knobs }).click();
    await page.locator('.inspector .parts button').first().click();
    await page.locator('dialog.explanation .citations li').first().waitFor();
    expect(await findAccessProblems(page, 'dialog.explanation')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('dialog.help[open]').waitFor();
    expect(await findAccessProblems(page, 'dialog.help')).toEqual([]);
  });
});

test('axe finds nothing on a phone, with its menu open, nor with the description shown', async ({
  page,
}) => {
  const words = messagesOf.en.page;
  await openApp(page, { size: 'phone', test: true, run: fifteenEach });
  await page.getByRole('button', { name: words.more, exact: true }).click();
  expect(await findAccessProblems(page)).toEqual([]);
  await page.getByRole('button', { name: words.files.mirror }).click();
  await page.keyboard.press('Escape');
  expect(await findAccessProblems(page)).toEqual([]);
});

describe('motion', () => {
  test('none on the page for those who asked for none', async ({ page }) => {
    await openApp(page, { test: true, run: fifteenEach });
    await page.keyboard.press('i');
    await page.locator('.inspector').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect((await handle(page).drawing()).reducedMotion).toBe(true);
  });

  describe('for everyone else', () => {
    test.override({ contextOptions: { reducedMotion: 'no-preference' } });

    test('what changes moves once and stops', async ({ page }) => {
      await openApp(page, { test: true, run: fifteenEach });
      await handle(page).whenDrawn();
      expect((await handle(page).drawing()).reducedMotion).toBe(false);
      const hasMoved = await page.evaluate(async () => {
        coloc.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 5 });
        coloc.settle();
        let isMoving = false;
        for (let frame = 0; frame < 20 && !isMoving; frame += 1) {
          await new Promise(requestAnimationFrame);
          isMoving = !coloc.isIdle();
        }
        return isMoving;
      });
      expect(hasMoved).toBe(true);
      await handle(page).whenDrawn();
    });
  });
});

describe('text can be read from the last row', () => {
  const screens = [
    ['free play', { run: fifteenEach }],
    ['a lesson', { run: { ...fifteenEach, lesson: { id: 'two-machines', step: 5 } } }],
    ['a presentation', { run: fifteenEach, query: { present: '1' } }],
  ] as const;

  test.for(screens)('in %s', async ([, options], { page }) => {
    await openApp(page, { lang: 'fr', size: 'hall', test: true, ...options });
    await handle(page).whenDrawn();
    const smallerThan = (px: number, sizes: Awaited<ReturnType<typeof textSizes>>) =>
      sizes.filter(({ sizePx }) => sizePx < px).map(({ text, sizePx }) => `${text}: ${sizePx} px`);
    expect(smallerThan(16, await textSizes(page, 'body'))).toEqual([]);
    expect(smallerThan(22, await textSizes(page, '.caption, .machine h2, .ledger'))).toEqual([]);
    expect(smallerThan(30, await textSizes(page, '.ledger .digits, .machine h2'))).toEqual([]);
    expect(smallerThan(25, await textSizes(page, '.caption'))).toEqual([]);
    const { labels, callouts } = await sceneOf(page);
    expect(labels.length + callouts.length).toBeGreaterThan(10);
    // One fiftieth of the screen's height, as drawn; the ticks of an axis teach nothing alone.
    const isTick = ({ text }: { text: string }): boolean => /^[\d,.\s]+s$/.test(text);
    const drawn = [...labels, ...callouts];
    expect(
      smallerThan(
        21.6,
        drawn.filter((one) => !isTick(one)),
      ),
    ).toEqual([]);
    expect(smallerThan(16, drawn)).toEqual([]);
  });

  test('in the inspector, the knobs and the dialogs nothing is under 16 px', async ({ page }) => {
    await openApp(page, { size: 'hall', test: true, run: fifteenEach });
    await page.keyboard.press('i');
    await page.getByRole('button', { name: messagesOf.en.page.knobs }).click();
    await page.locator('.controls input').first().waitFor();
    const small: string[] = [];
    for (const place of ['.inspector', '.controls', 'dialog.help']) {
      if (place === 'dialog.help') {
        await page.getByRole('button', { name: messagesOf.en.page.help }).click();
        await page.locator('dialog.help dd').first().waitFor();
      }
      const sizes = await textSizes(page, place);
      expect(sizes.length, place).toBeGreaterThan(5);
      for (const { text, sizePx } of sizes) {
        if (sizePx < 16) small.push(`${place} ${text}: ${sizePx} px`);
      }
    }
    expect(small).toEqual([]);
  });
});

test('beside the terminal the ledger has its room on a laptop', async ({ page }) => {
  // A machine that is not among the usual ones makes the bar longest.
  const query = { lesson: 'portability' };
  await openApp(page, { lang: 'fr', size: 'laptop', test: true, query });
  await page.evaluate(() => coloc.type('true'));
  const box = async (selector: string) => {
    const found = await page.locator(selector).boundingBox();
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  await expect
    .poll(async () => {
      const [ledger, room] = [await box('.ledger'), await box('.overlay')];
      return ledger.y >= room.y && ledger.y + ledger.height <= room.y + room.height;
    })
    .toBe(true);
});

describe('the language', () => {
  describe.each([
    ['fr-CA', 'fr'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ] as const)('of a browser in %s', (locale, lang) => {
    test.override({ contextOptions: { locale } });

    test(`is ${lang}, until another is chosen and remembered`, async ({ page }) => {
      await openApp(page, { lang: null });
      const html = page.locator('html');
      expect(await html.getAttribute('lang')).toBe(lang);
      expect(await page.title()).toBe(messagesOf[lang].page.documentTitle);
      await page.getByRole('button', { name: messagesOf[lang].page.language }).click();
      await expect.poll(() => html.getAttribute('lang')).not.toBe(lang);
      await openApp(page, { lang: null });
      expect(await html.getAttribute('lang')).not.toBe(lang);
    });
  });
});
