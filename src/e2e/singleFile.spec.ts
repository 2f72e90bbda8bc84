import { pathToFileURL } from 'node:url';
import { expect, inject } from 'vitest';
import { openApp } from './openApp.ts';
import { test } from './test.ts';

test('the single file opens from disk, without a network', async ({ page }) => {
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const url = pathToFileURL(inject('singleFilePath')).href;
  await openApp(page, { url });
  await page.evaluate(() => document.fonts.ready);
  expect(asked.filter((address) => !/^(data|blob):/.test(address))).toEqual([
    `${url}?lang=en&theme=paper`,
  ]);
});
