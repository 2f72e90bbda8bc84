import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser has to fetch before the app is ready. */
export interface FirstLoad {
  readonly gzipBytes: number;
  /** Paths under the folder measured, `index.html` first. */
  readonly files: readonly string[];
}

/**
 * Chunks that boot always asks for although they are imported on demand, without hash and
 * extension. `src/e2e/firstLoad.spec.ts` compares them with what Chromium fetches.
 */
const bootChunks = ['Stage'];

/** Faces that the first picture is set in: upright and Latin. */
const bootFont = /-latin-wght-normal-/;

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/**
 * Bytes loaded before first use of a site built into `folder`: the page, what it references,
 * what that imports statically, the boot chunks and the boot fonts. Gzip sizes, but as they are
 * for fonts and pictures, which servers do not compress again.
 */
export function measureFirstLoad(folder: string): FirstLoad {
  const files: string[] = [];
  let gzipBytes = 0;

  function add(path: string): void {
    if (files.includes(path)) return;
    files.push(path);
    const content = readFileSync(join(folder, path));
    const isText = /\.(html|js|css|json|svg)$/.test(path);
    gzipBytes += isText ? gzipSync(content).byteLength : content.byteLength;
    const text = isText ? content.toString() : '';
    const beside = (name: string): string => posix.join(posix.dirname(path), name);
    if (path.endsWith('.html')) {
      for (const tag of matches(text, /(<(?:script|link)\b[^>]*>)/g)) {
        for (const name of matches(tag, /\b(?:src|href)="(\.\/[^"]+)"/g)) add(beside(name));
      }
    } else if (path.endsWith('.js')) {
      const staticImport = /(?:\bfrom|\bimport)\s*["'`](\.\.?\/[^"'`]+\.js)["'`]/g;
      for (const name of matches(text, staticImport)) add(beside(name));
    } else if (path.endsWith('.css')) {
      for (const name of matches(text, /url\(["']?([^"')]+)/g)) {
        if (bootFont.test(name)) add(beside(name));
      }
    }
  }

  add('index.html');
  const assets = readdirSync(join(folder, 'assets'));
  for (const chunk of bootChunks) {
    const named = assets.filter((name) => new RegExp(`^${chunk}-[\\w-]{8}\\.js$`).test(name));
    if (named.length === 0) throw new Error(`No chunk ${chunk} was built: is it loaded otherwise?`);
    for (const name of named) add(`assets/${name}`);
  }
  return { gzipBytes, files };
}
