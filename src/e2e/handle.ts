import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { testHandle } from '../app/testHandle.ts';
import type { Intent } from '../world/Intent.ts';

declare global {
  /** There with `?test=1`. */
  var coloc: ReturnType<typeof testHandle>;
}

/** What a test reaches inside a page opened with `test: true`; the page's own clock stands still. */
export function handle(page: Page) {
  return {
    dispatch: (intent: Intent) => page.evaluate((wish) => coloc.dispatch(wish), intent),
    /** Lets virtual time pass, ms. */
    advance: (ms: number) => page.evaluate((by) => coloc.advance(by), ms),
    /** Lets virtual time pass until nothing more happens by itself. */
    settle: () => page.evaluate(() => coloc.settle()),
    hash: () => page.evaluate(() => coloc.hash()),
    /** Virtual ms. */
    clockMs: () => page.evaluate(() => coloc.clockMs()),
    runFile: () => page.evaluate(() => coloc.runFile()),
    isAutoplaying: () => page.evaluate(() => coloc.isAutoplaying()),
    drawing: () => page.evaluate(() => coloc.drawing()),
    /** Waits until the picture shows the moment and has stopped moving. */
    whenDrawn: async () => {
      await page.evaluate(async () => {
        await document.fonts.ready;
        // The page renders what moves at most every half second.
        await new Promise((resolve) => setTimeout(resolve, 600));
      });
      await expect.poll(() => page.evaluate(() => coloc.isIdle()), { timeout: 20_000 }).toBe(true);
    },
    /** Fingerprint of the picture's pixels. */
    picture: () =>
      page.evaluate(async () => {
        const picture = coloc.pixels();
        if (!picture) return 'no picture';
        const bytes = new Uint8Array(picture.pixels);
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return `${picture.width} x ${picture.height} ${[...digest].join(' ')}`;
      }),
  };
}
