import type { Page } from 'playwright';

/** Waits until the page says that it is ready, after a reload for example. */
export async function whenReady(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 30_000 });
}
