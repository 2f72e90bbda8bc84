import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { differentShare } from './differentShare.ts';

const storedFolder = new URL('./screenshots/', import.meta.url);
const resultFolder = new URL('../../test-results/', import.meta.url);

/**
 * Compares what the page shows with `screenshots/<name>.png`. Up to `tolerance` of the pixels may
 * differ (share, 0 to 1): text is drawn a little differently from one Chromium to the next. Where
 * they differ more, both pictures land in `test-results/`. `UPDATE=1 npm test` stores anew.
 */
export async function expectScreenshot(page: Page, name: string, tolerance = 0.005): Promise<void> {
  const actual = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const storedFile = new URL(`${name}.png`, storedFolder);
  if (process.env.UPDATE) {
    mkdirSync(storedFolder, { recursive: true });
    writeFileSync(storedFile, actual);
    return;
  }
  const save = (suffix: string, picture: Buffer): void => {
    mkdirSync(resultFolder, { recursive: true });
    writeFileSync(new URL(`${name}.${suffix}.png`, resultFolder), picture);
  };
  if (!existsSync(storedFile)) {
    save('actual', actual);
    throw new Error(`No screenshot ${name}.png is stored: look at test-results/, then UPDATE=1.`);
  }
  const { share, difference } = differentShare(readFileSync(storedFile), actual);
  if (share > tolerance) {
    save('actual', actual);
    save('difference', difference);
  }
  expect(share, `share of pixels unlike ${name}.png (see test-results/)`).toBeLessThanOrEqual(
    tolerance,
  );
}
