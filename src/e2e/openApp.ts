import type { Page } from 'playwright';
import type { Language } from '../i18n/Language.ts';
import type { ThemeName } from '../look/ThemeName.ts';
import { encodeRunLink } from '../storage/encodeRunLink.ts';
import type { RunFile } from '../world/RunFile.ts';
import { screenSizes } from './screenSizes.ts';
import { whenReady } from './whenReady.ts';

/** How to open the app: as a reader of English on a laptop, unless told otherwise. */
export interface OpenOptions {
  /** Null leaves it to the app. */
  readonly lang?: Language | null;
  /** Null leaves it to the app. */
  readonly theme?: ThemeName | null;
  readonly size?: keyof typeof screenSizes;
  /** Exposes `globalThis.coloc` (see `handle`), and time stands still. */
  readonly test?: boolean;
  /** The run to show, handed over as a link; without one the first visit's lesson begins. */
  readonly run?: RunFile;
  /** More of the address: `{ present: '1' }`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Address of the page; the built site when absent. */
  readonly url?: string;
}

/** Opens the app and waits until it says that it is ready. */
export async function openApp(page: Page, options: OpenOptions = {}): Promise<void> {
  const { lang = 'en', theme = 'paper', size = 'laptop', test = false, url = './' } = options;
  await page.setViewportSize(screenSizes[size]);
  const search = new URLSearchParams({
    ...(lang && { lang }),
    ...(theme && { theme }),
    ...(test && { test: '1' }),
    ...options.query,
  });
  await page.goto(`${url}?${search}${options.run ? encodeRunLink(options.run) : ''}`);
  await whenReady(page);
}
