import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet, type Given } from './applet.ts';
import { humanSize } from './humanSize.ts';
import { longLine } from './longLine.ts';
import { sayProblem } from './sayProblem.ts';

export const ls = applet(
  '1AaCxdLHRFplinshrSXvctuw:T:,all=a,almost-all=A,recursive=R,human-readable=h,reverse=r',
  '[-1AaCxdLHRFplinshrSXvctu] [-w WIDTH] [FILE]...',
  function* (os, given) {
    const paths = given.rest.length > 0 ? given.rest : ['.'];
    const single: string[] = [];
    const directories: string[] = [];
    let status = 0;
    for (const path of paths) {
      try {
        const node = os.files.stat(path, !given.has('l') && !given.has('d'));
        const isLinkedDirectory = node.kind === 'symlink' && path.endsWith('/');
        if ((node.kind === 'directory' || isLinkedDirectory) && !given.has('d'))
          directories.push(path);
        else single.push(path);
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* sayProblem(os, path, `cannot access '${path}'`, reason);
        status = os.isGnu ? 2 : 1;
      }
    }
    yield* show(os, given, single.sort(), '');
    const hasHeads = paths.length > 1 || given.has('R');
    let isFirst = single.length === 0;
    while (directories.length > 0) {
      const path = directories.shift() ?? '';
      try {
        const dots = given.has('a') ? ['.', '..'] : [];
        const isShown = (name: string) => given.has('a') || given.has('A') || !name.startsWith('.');
        const names = [...dots, ...os.files.list(path).filter(isShown)];
        if (hasHeads) yield* os.print(`${isFirst ? '' : '\n'}${path}:\n`);
        isFirst = false;
        const base = path.endsWith('/') ? path : `${path}/`;
        if (given.has('l') || given.has('s'))
          yield* os.print(`total ${total(os, given, names, base)}\n`);
        yield* show(os, given, names, base);
        if (given.has('R'))
          directories.unshift(
            ...names
              .filter(
                (name) =>
                  !/^\.\.?$/.test(name) &&
                  os.files.exists(base + name, false) &&
                  os.files.stat(base + name, false).kind === 'directory',
              )
              .map((name) => base + name),
          );
      } catch (error) {
        const reason = errorWords(error);
        if (reason === null) throw error;
        yield* sayProblem(os, `can't open '${path}'`, `cannot open directory '${path}'`, reason);
        status = 1;
      }
    }
    return status;
  },
);

function total(os: Os, given: Given, names: readonly string[], base: string): string {
  const kilobytes = names.reduce((sum, name) => {
    const node = os.files.stat(base + name, false);
    return sum + kilobytesOf(node);
  }, 0);
  return given.has('h') ? humanSize(kilobytes * 1024).padEnd(7) : String(kilobytes);
}

function kilobytesOf(node: ReturnType<Os['files']['stat']>): number {
  if (node.kind === 'directory') return 4;
  return node.kind === 'file' ? Math.ceil(node.sizeBytes / 4096) * 4 : 0;
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function extension(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.')) : '';
}

function* show(os: Os, given: Given, names: readonly string[], base: string): Run {
  const stat = (name: string) => os.files.stat(base + name, false);
  const sorted = [...names];
  if (given.has('X')) sorted.sort((a, b) => compareWords(extension(a), extension(b)));
  if (given.has('t')) sorted.sort((a, b) => stat(b).modifiedMs - stat(a).modifiedMs);
  if (given.has('S')) sorted.sort((a, b) => sizeOf(stat(b)) - sizeOf(stat(a)));
  if (given.has('r')) sorted.reverse();
  const mark = (name: string) => {
    const node = stat(name);
    if (node.kind === 'directory' && (given.has('F') || given.has('p'))) return '/';
    if (!given.has('F')) return '';
    return node.kind === 'symlink' ? '@' : node.kind === 'file' && node.mode & 0o111 ? '*' : '';
  };
  if (given.has('l') || given.has('n')) {
    for (const name of sorted)
      yield* os.print(`${longLine(os, base + name, name, given)}${mark(name)}\n`);
    return;
  }
  const shown = sorted.map((name) => name + mark(name));
  const isTerminal = os.open.get(1)?.kind === 'terminal';
  if (given.has('1') || (!isTerminal && !given.has('C') && !given.has('x'))) {
    const blocks = (index: number) =>
      given.has('s') ? `${String(kilobytesOf(stat(sorted[index] ?? ''))).padStart(6)} ` : '';
    for (const [index, name] of shown.entries()) yield* os.print(`${blocks(index)}${name}\n`);
    return;
  }
  const width = Math.max(0, ...shown.map((name) => name.length)) + 2;
  const screen = Number(given.value('w') ?? os.terminal?.columns ?? 80);
  const columns = Math.max(1, Math.floor(screen / width));
  const rows = Math.ceil(shown.length / columns);
  for (let row = 0; row < rows; row += 1) {
    const cells = shown.filter((_name, index) =>
      given.has('x') ? Math.floor(index / columns) === row : index % rows === row,
    );
    yield* os.print(
      `${cells.map((cell, index) => (index < cells.length - 1 ? cell.padEnd(width) : cell)).join('')}\n`,
    );
  }
}

function sizeOf(node: ReturnType<Os['files']['stat']>): number {
  if (node.kind === 'symlink') return node.target.length;
  return node.kind === 'file' ? node.sizeBytes : node.kind === 'directory' ? 4096 : 0;
}
