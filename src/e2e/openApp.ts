import type { Page } from 'playwright';
import type { Language } from '../i18n/Language.ts';
import type { ThemeName } from '../look/ThemeName.ts';
import { screenSizes } from './screenSizes.ts';

/** How to open the app: as a reader of English on a laptop, unless told otherwise. */
export interface OpenOptions {
  readonly lang?: Language;
  readonly theme?: ThemeName;
  readonly size?: keyof typeof screenSizes;
  /** More of the address: `{ present: '1' }`. `test: '1'` exposes `globalThis.coloc`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Address of the page; the built site when absent. */
  readonly url?: string;
}

/** Opens the app and waits until it says that it is ready. */
export async function openApp(page: Page, options: OpenOptions = {}): Promise<void> {
  const { lang = 'en', theme = 'paper', size = 'laptop', query = {}, url = './' } = options;
  await page.setViewportSize(screenSizes[size]);
  const search = new URLSearchParams({ lang, theme, ...query });
  await page.goto(`${url}?${search}`);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 30_000 });
}
