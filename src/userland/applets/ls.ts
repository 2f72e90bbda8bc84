import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet, type Given } from './applet.ts';
import { humanSize } from './humanSize.ts';
import { longLine } from './longLine.ts';

export const ls = applet(
  '1AaCxdLHRFplinshrSXvctuw:',
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
        yield* os.complain(`ls: ${path}: ${reason}\n`);
        status = 1;
      }
    }
    yield* show(os, given, single, '');
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
        yield* os.complain(`ls: can't open '${path}': ${reason}\n`);
        status = 1;
      }
    }
    return status;
  },
);

function total(os: Os, given: Given, names: readonly string[], base: string): string {
  const kilobytes = names.reduce((sum, name) => {
    const node = os.files.stat(base + name, false);
    return (
      sum +
      (node.kind === 'file'
        ? Math.ceil(node.sizeBytes / 4096) * 4
        : node.kind === 'directory'
          ? 4
          : 0)
    );
  }, 0);
  return given.has('h') ? humanSize(kilobytes * 1024).padEnd(7) : String(kilobytes);
}

function* show(os: Os, given: Given, names: readonly string[], base: string): Run {
  const stat = (name: string) => os.files.stat(base + name, false);
  const sorted = [...names];
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
  if (given.has('1') || (!isTerminal && !given.has('C'))) {
    for (const name of shown) yield* os.print(`${name}\n`);
    return;
  }
  const width = Math.max(0, ...shown.map((name) => name.length)) + 2;
  const screen = Number(given.value('w') ?? os.terminal?.columns ?? 80);
  const columns = Math.max(1, Math.floor(screen / width));
  const rows = Math.ceil(shown.length / columns);
  for (let row = 0; row < rows; row += 1) {
    const cells = shown.filter((_name, index) => index % rows === row);
    yield* os.print(
      `${cells.map((cell, index) => (index < cells.length - 1 ? cell.padEnd(width) : cell)).join('')}\n`,
    );
  }
}

function sizeOf(node: ReturnType<Os['files']['stat']>): number {
  return node.kind === 'file' ? node.sizeBytes : 0;
}
