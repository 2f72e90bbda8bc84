import { chromium } from 'playwright';
import type { BrowserContextOptions } from 'playwright';
import { test as base, expect, inject } from 'vitest';

/**
 * A vitest test that gets a fresh `page` of its own:
 *
 *     test('...', async ({ page }) => { await openApp(page); ... });
 *
 * and fails, whatever else it says, when the page wrote an error to its console, threw, or asked
 * for anything that is not part of the site. Take `trouble` to read or empty (`splice(0)`) that
 * list. `test.override({ contextOptions: { hasTouch: true, locale: 'fr-FR' } })` in a `describe`
 * asks for another kind of browser. (Vitest insists on the empty patterns below.)
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('contextOptions', (): BrowserContextOptions => ({}))
  .extend('trouble', ({}, { onCleanup }) => {
    const trouble: string[] = [];
    onCleanup(() => expect(trouble).toEqual([]));
    return trouble;
  })
  .extend('page', async ({ browser, contextOptions, trouble }, { onCleanup }) => {
    const siteUrl = inject('siteUrl');
    const context = await browser.newContext({
      baseURL: siteUrl,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...contextOptions,
    });
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      trouble.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => trouble.push(`thrown: ${error.error().message}`));
    context.on('request', (request) => {
      if (!new RegExp(`^(${siteUrl}|data:|blob:|file:)`).test(request.url())) {
        trouble.push(`request: ${request.url()}`);
      }
    });
    onCleanup(() => context.close());
    return await context.newPage();
  });
