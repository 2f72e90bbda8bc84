import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { chaptersPlugin } from './src/scenario/chaptersPlugin.ts';

/**
 * A Content-Security-Policy for the built page: nothing comes from elsewhere. `source` is where the
 * page's own files come from: `'self'`, or `'unsafe-inline'` where all of it is in the page.
 */
function contentSecurityPolicy(source: "'self'" | "'unsafe-inline'"): Plugin {
  const files = source === "'self'" ? "'self' " : '';
  const content = [
    "default-src 'none'",
    `script-src ${source}`,
    `style-src ${files}'unsafe-inline'`,
    `img-src ${files}data: blob:`,
    `font-src ${files}data:`,
    `connect-src ${files}data: blob:`,
    `worker-src ${files}blob:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    // As text: as a tag its quotes would be escaped, which viteSingleFile does not read.
    transformIndexHtml: (html) =>
      html.replace(
        '<head>',
        `<head>\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
      ),
  };
}

/**
 * Leaves out what Pixi registers when it is imported, whether used or not: sprite sheets, video,
 * and the loading and caching of textures by name. The stage makes its few textures itself.
 */
function leanPixi(): Plugin {
  return {
    name: 'lean-pixi',
    apply: 'build',
    transform: {
      filter: { id: /pixi\.js\/lib\/(?:(?:rendering|spritesheet)\/init|.*\/textureFrom)\.mjs$/ },
      handler: (code) => ({ code, moduleSideEffects: false }),
    },
  };
}

const wholeImages = '\0whole-images';

/** Of the image catalogue only what `src/calibration/images.ts` reads goes into the page. */
function leanImages(): Plugin {
  const read = ['name', 'tag', 'layers', 'digest', 'compressedBytes'];
  return {
    name: 'lean-images',
    apply: 'build',
    enforce: 'pre',
    // The daemon's registry serves all of it, and is loaded when it is first asked.
    resolveId: {
      filter: { id: /\/images\.json$/ },
      handler: (_source, importer) =>
        importer?.endsWith('/calibration/hubImages.ts') ? wholeImages : null,
    },
    load: {
      filter: { id: /^\0whole-images$/ },
      handler: () =>
        `export default ${readFileSync(new URL('assets/calibration/images.json', import.meta.url), 'utf8')}`,
    },
    transform: {
      filter: { id: /assets\/calibration\/images\.json$/ },
      handler: (json) => JSON.stringify(JSON.parse(json), read),
    },
  };
}

// `vite build` makes the site, `vite build --mode single` one file that opens from file://.
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  return {
    base: './',
    publicDir: false,
    json: { stringify: true },
    plugins: [
      chaptersPlugin(),
      leanPixi(),
      leanImages(),
      contentSecurityPolicy(isSingle ? "'unsafe-inline'" : "'self'"),
      ...(isSingle ? [viteSingleFile({ outputFileName: 'coloc.html' })] : []),
    ],
    // Chunks are left to the bundler: Pixi loads its renderers on demand, and one chunk named
    // after the library would bring all of them back into the first load.
    build: {
      target: 'es2022',
      outDir: isSingle ? 'dist-single' : 'dist',
      assetsInlineLimit: 2048,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 700,
    },
    server: { port: 5173 },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['src/**/*.test.ts'],
            // No test is about time; a slow machine is no failure.
            testTimeout: 120_000,
            exclude: ['src/e2e/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'oracle',
            environment: 'node',
            include: ['src/headless/oracle/**/*.spec.ts'],
            // Each has an engine of its own, and waits for it more than it works.
            maxConcurrency: 4,
            testTimeout: 900_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['src/e2e/**/*.spec.ts'],
            globalSetup: ['src/e2e/globalSetup.ts'],
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
