import { rmSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { expectScreenshot } from './expectScreenshot.ts';
import { findAccessProblems } from './findAccessProblems.ts';
import { test } from './test.ts';

const square = (widthPx: number): string =>
  `<div style="width: ${widthPx}px; height: 40px; background: #41508a"></div>`;

describe('the tools of these tests can fail', () => {
  test('a picture that is as stored passes', async ({ page }) => {
    await page.setViewportSize({ width: 100, height: 60 });
    await page.setContent(square(40));
    await expectScreenshot(page, 'harness');
  });

  test.skipIf(process.env.UPDATE)('a picture that differs is seen', async ({ page }) => {
    await page.setViewportSize({ width: 100, height: 60 });
    await page.setContent(square(44));
    await expect(expectScreenshot(page, 'harness')).rejects.toThrow('unlike harness.png');
    await expect(expectScreenshot(page, 'absent')).rejects.toThrow('No screenshot absent.png');
    for (const name of ['harness.actual', 'harness.difference', 'absent.actual']) {
      rmSync(new URL(`../../test-results/${name}.png`, import.meta.url));
    }
  });

  test('an input without a name is seen', async ({ page }) => {
    await page.setContent('<html lang="en"><title>t</title><main><input></main></html>');
    expect(await findAccessProblems(page)).toContain('label (critical): input');
  });

  test('errors and foreign requests are seen', async ({ page, trouble }) => {
    await page.route('https://example.org/*', (route) => route.abort());
    await page.setContent('<img src="https://example.org/a.png">');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('on purpose');
      });
      console.error('aloud');
    });
    await expect.poll(() => trouble).toContain('thrown: on purpose');
    expect(trouble).toContainEqual(expect.stringContaining('console: aloud'));
    expect(trouble).toContain('request: https://example.org/a.png');
    trouble.splice(0);
  });
});
