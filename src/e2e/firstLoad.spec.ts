import { fileURLToPath } from 'node:url';
import { expect, inject } from 'vitest';
import { measureFirstLoad } from '../headless/measureFirstLoad.ts';
import { openApp } from './openApp.ts';
import { test } from './test.ts';

test('the first load is what the bench measures, and no more than 260 kB', async ({ page }) => {
  const siteUrl = inject('siteUrl');
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (siteUrl.startsWith(origin)) fetched.add(pathname.slice(1) || 'index.html');
  });
  await openApp(page);
  await page.evaluate(() => document.fonts.ready);
  const measured = measureFirstLoad(fileURLToPath(new URL('../../dist', import.meta.url)));
  expect([...fetched].toSorted()).toEqual([...measured.files].toSorted());
  expect(measured.gzipBytes).toBeLessThan(260_000);
});
