import { describe, expect } from 'vitest';
import { ThemeName } from '../look/ThemeName.ts';
import { expectScreenshot } from './expectScreenshot.ts';
import { fifteenEach } from './fifteenEach.ts';
import { handle } from './handle.ts';
import { openApp } from './openApp.ts';
import { screenSizes } from './screenSizes.ts';
import { test } from './test.ts';

const sizes = Object.keys(screenSizes) as (keyof typeof screenSizes)[];

describe.each(sizes)('fifteen of each on a screen for the %s', (size) => {
  test('looks as stored in every theme', async ({ page }) => {
    await openApp(page, { size, test: true, run: fifteenEach });
    for (const theme of ThemeName) {
      await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(theme);
      await handle(page).whenDrawn();
      await expectScreenshot(page, `${size}-${theme}`);
      await page.keyboard.press('t');
    }
  });
});

test('the start race and an opened instance look as stored', async ({ page }) => {
  await openApp(page, { lang: 'fr', size: 'hall', test: true, run: fifteenEach });
  await page.keyboard.press('i');
  await handle(page).whenDrawn();
  await expectScreenshot(page, 'inspector');
  await page.keyboard.press('Escape');
  // Past the Engine lens.
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  await handle(page).whenDrawn();
  await expectScreenshot(page, 'race');
});

test('a presentation looks as stored', async ({ page }) => {
  const run = { ...fifteenEach, lesson: { id: 'two-machines', step: 5 } };
  await openApp(page, {
    lang: 'fr',
    theme: null,
    size: 'hall',
    test: true,
    run,
    query: { present: '1' },
  });
  await handle(page).whenDrawn();
  await expectScreenshot(page, 'present');
});
