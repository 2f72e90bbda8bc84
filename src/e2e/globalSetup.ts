import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../.ci/ensureChromium.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    siteUrl: string;
    /** The whole app as one HTML file. */
    singleFilePath: string;
    /** Where a page of the shared Chromium can be asked for. */
    browserEndpoint: string;
  }
}

const rootFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the site, or the single file, as npm does: vitest's variables would make a test build. */
function build(mode: 'production' | 'single'): void {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const vite = join(rootFolder, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, args, { cwd: rootFolder, env, stdio: 'inherit' });
  if (status !== 0) throw new Error('The site does not build: vite says why above.');
}

/** Both builds, one server and one Chromium for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = ensureChromium();
  if (executablePath === undefined) throw new Error('No Chromium, no browser tests.');
  build('production');
  build('single');
  const browserServer = await chromium.launchServer({
    executablePath,
    // Software WebGL: the same pixels on every machine, with or without a graphics card.
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const server = await preview({
    root: rootFolder,
    logLevel: 'warn',
    preview: { port: 5320, host: '127.0.0.1', open: false },
  });
  project.provide('siteUrl', server.resolvedUrls?.local[0] ?? '');
  project.provide('singleFilePath', join(rootFolder, 'dist-single/coloc.html'));
  project.provide('browserEndpoint', browserServer.wsEndpoint());
  return async () => {
    await browserServer.close();
    await server.close();
  };
}
