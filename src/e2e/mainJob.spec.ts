import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { formatRatio } from '../page/formatRatio.ts';
import { helpKeys } from '../page/late/helpKeys.ts';
import { machineTextOf } from '../page/late/machineTextOf.ts';
import { ledger } from '../page/ledger.ts';
import { refusalSentence } from '../page/refusalSentence.ts';
import type { Intent } from '../world/Intent.ts';
import { focusStops } from './focusStops.ts';
import { handle } from './handle.ts';
import { instancePlace } from './instancePlace.ts';
import { openApp } from './openApp.ts';
import { replay } from './replay.ts';
import { sampleRun } from './sampleRun.ts';
import { screenSizes } from './screenSizes.ts';
import { test } from './test.ts';

/** Wishes made so far. */
const wishesOf = async (page: Page): Promise<readonly Intent[]> =>
  (await handle(page).runFile()).journal.map(({ intent }) => intent);

const textOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).first().innerText();

/** What has to be readable once the machines are full, computed here from the same wishes. */
async function expectFull(page: Page, lang: Language): Promise<void> {
  const { host, hash } = replay(await handle(page).runFile());
  expect(await handle(page).hash()).toBe(hash);
  const { platform } = messagesOf[lang].words;
  for (const id of ['vm', 'container'] as const) {
    const { refusal } = host(id);
    if (!refusal) throw new Error(`${id} refused nothing.`);
    const words = page.getByRole('article', { name: platform[id] });
    await expect.poll(() => words.innerText()).toContain(refusalSentence(refusal, catalogue, lang));
  }
  const { ledger: ledgerWords } = messagesOf[lang].page;
  const ratios = ledger([host('vm'), host('container')]).map(({ ratio }) =>
    Number.isNaN(ratio) ? ledgerWords.none : ledgerWords.ratio({ ratio: formatRatio(ratio, lang) }),
  );
  const shown = page.locator('.ledger .ratio > [aria-hidden]');
  await expect.poll(() => shown.allInnerTexts()).toEqual(ratios);
}

describe.each(Language)('the main job, in %s', (lang) => {
  const { page: words } = messagesOf[lang];
  const { doing } = words;

  test('by mouse: choose an app, add, fill until refused, compare', async ({ page }) => {
    await openApp(page, { lang, test: true, run: sampleRun() });
    await page.getByLabel(doing.app, { exact: true }).selectOption('python');
    await page.getByRole('button', { name: doing.plus, exact: true }).click();
    await handle(page).settle();
    for (const id of ['vm', 'container'] as const) {
      const count = `[data-host=${id}] .count`;
      await expect.poll(() => textOf(page, count)).toBe(words.apps({ count: 1 }));
    }
    await page.getByRole('button', { name: doing.plusTen, exact: true }).click();
    await handle(page).settle();
    await expect.poll(() => textOf(page, '[data-host=vm] .count')).toBe(words.apps({ count: 11 }));
    await page.getByRole('button', { name: doing.minus, exact: true }).click();
    await page.getByRole('button', { name: doing.fill, exact: true }).click();
    await handle(page).settle();
    await expectFull(page, lang);
    expect(new Set((await wishesOf(page)).map((wish) => 'appId' in wish && wish.appId))).toEqual(
      new Set(['python', false]),
    );
  });

  test('by keyboard: every key that the help names, none besides', async ({ page }) => {
    await openApp(page, { lang, test: true, run: sampleRun() });
    const { keys } = machineTextOf[lang];
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: keys.title });
    await help.waitFor();
    const named = helpKeys(keys).flatMap(({ entries }) => entries.flatMap((entry) => entry.keys));
    expect(await help.locator('kbd').allInnerTexts()).toEqual(named);
    await page.keyboard.press('Escape');
    await expect.poll(() => help.isVisible()).toBe(false);

    const on = (id: 'vm' | 'container', type: string) =>
      expect.objectContaining({ hostId: id, type }) as unknown;
    const both = (type: string) => [on('vm', type), on('container', type)];
    const wished = [...both('instance.add')];
    await page.keyboard.press('a');
    await handle(page).settle();
    for (const [key, type] of [
      ['Shift+A', 'instance.add'],
      ['p', 'instance.pause'],
      ['k', 'instance.kill'],
      ['-', 'instance.remove'],
      ['s', 'instance.stop'],
    ] as const) {
      await page.keyboard.press(key);
      await handle(page).settle();
      wished.push(...both(type));
      expect(await wishesOf(page), key).toEqual(wished);
    }
    await page.keyboard.press('1');
    await page.keyboard.press('+');
    await page.keyboard.press('2');
    await page.keyboard.press('+');
    wished.push(on('vm', 'instance.add'), on('container', 'instance.add'));
    expect(await wishesOf(page)).toEqual(wished);

    await page.keyboard.press('i');
    const inspector = page.getByRole('region', { name: /n(o\.|º) 12/ });
    await expect.poll(() => inspector.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => inspector.isVisible()).toBe(false);

    for (const lens of ['engine', 'race'] as const) {
      await page.keyboard.press('l');
      await expect
        .poll(() => page.getByRole('radio', { name: words.lens[lens] }).isChecked())
        .toBe(true);
    }
    await page.keyboard.press('t');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('board');
    await page.keyboard.press('g');
    await expect.poll(() => page.locator('html').getAttribute('lang')).not.toBe(lang);
    await page.keyboard.press('g');
    await page.keyboard.press('3');
    await page.keyboard.press('f');
    await handle(page).settle();
    await expectFull(page, lang);
  });
});

describe('by keyboard alone', () => {
  test('Tab reaches everything that can be pressed, and shows where it is', async ({ page }) => {
    await openApp(page, { test: true, query: { lesson: 'two-machines' } });
    const { reached, missed, unseen } = await focusStops(page);
    expect(missed).toEqual([]);
    expect(unseen).toEqual([]);
    expect(reached[0]).toContain(messagesOf.en.page.skip);
  });

  test('a select, a menu and a dialog give the keys back when they are left', async ({ page }) => {
    await openApp(page, { test: true, run: sampleRun() });
    await page.getByLabel(messagesOf.en.page.doing.app, { exact: true }).focus();
    await page.keyboard.press('a');
    expect(await wishesOf(page)).toEqual([]);
    await page.getByRole('button', { name: messagesOf.en.page.doing.plus, exact: true }).focus();
    await page.keyboard.press('Space');
    expect(await wishesOf(page)).toHaveLength(2);
    await page.keyboard.press('a');
    expect(await wishesOf(page)).toHaveLength(4);
  });
});

describe.each(Language)('by touch, on a phone, in %s', (lang) => {
  test.override({
    contextOptions: { hasTouch: true, isMobile: true, viewport: screenSizes.phone },
  });

  test('one machine at a time, add, tap an instance to open it', async ({ page }) => {
    const { page: words, words: w } = messagesOf[lang];
    await openApp(page, { lang, size: 'phone', test: true, run: sampleRun() });
    await page.getByRole('button', { name: words.doing.plus, exact: true }).tap();
    await handle(page).settle();
    const machine = (id: 'vm' | 'container') =>
      page.getByRole('region', { name: w.platform[id], exact: true });
    await expect
      .poll(() => machine('vm').locator('.count').innerText())
      .toBe(words.apps({ count: 1 }));
    expect(await machine('container').count()).toBe(0);
    const machines = page.getByRole('group', { name: words.machineSwitch });
    await machines.getByRole('radio', { name: words.column.container }).tap();
    await expect.poll(() => machine('container').isVisible()).toBe(true);
    expect(await machine('vm').count()).toBe(0);
    await handle(page).whenDrawn();
    const { x, y } = await instancePlace(page, 'container', 0);
    await page.touchscreen.tap(x, y);
    const inspector = page.locator('.inspector');
    await expect.poll(() => inspector.isVisible()).toBe(true);
    expect((await inspector.locator('h2').innerText()).toLowerCase()).toBe(
      words.inspector.title({ instance: w.instance.container, number: 1 }),
    );
    await page.getByRole('button', { name: words.close }).tap();
    await expect.poll(() => inspector.isVisible()).toBe(false);
  });

  test('nothing is cut off at the side, and fingers find their buttons', async ({ page }) => {
    await openApp(page, { lang, size: 'phone', test: true, query: { lesson: 'two-machines' } });
    const overflowPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflowPx).toBeLessThanOrEqual(0);
    const small = await page
      .locator('.top button, .doing button, .doing label')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .map((one) => ({ text: one.textContent?.trim(), box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24 || box.right > innerWidth)
          .map(({ text }) => text),
      );
    expect(small).toEqual([]);
  });
});
