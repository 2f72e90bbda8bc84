import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

const firstFd = 30;

/** Applets that lay lines out anew. */
export const columns = {
  /** Lines of the same number side by side, or with `-s` those of each file in one. */
  paste: applet('d:s', '[-s] [-d LIST] [FILE]...', function* (os, given) {
    const separators = Array.from(
      (given.value('d') ?? '\t').replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
    );
    const names = given.rest.length > 0 ? given.rest : ['-'];
    const input = new Lines(os, 0);
    const all = names.map((name, index) => {
      if (name === '-') return input;
      os.setFile(firstFd + index, os.files.open(name, 'read'));
      return new Lines(os, firstFd + index);
    });
    const join = (cells: readonly string[]) =>
      cells
        .map(
          (cell, index) =>
            (index === 0 ? '' : (separators[(index - 1) % separators.length] ?? '')) + cell,
        )
        .join('');
    if (given.has('s')) {
      for (const lines of all) {
        const cells: string[] = [];
        for (let line = yield* lines.next(); line !== null; line = yield* lines.next())
          cells.push(line);
        yield* os.print(`${join(cells)}\n`);
      }
      return 0;
    }
    for (;;) {
      const cells: (string | null)[] = [];
      for (const lines of all) cells.push(yield* lines.next());
      if (cells.every((cell) => cell === null)) return 0;
      yield* os.print(`${join(cells.map((cell) => cell ?? ''))}\n`);
    }
  }),
  /** Long lines cut into several. */
  fold: applet('bsw:', '[-bs] [-w WIDTH] [FILE]...', function* (os, given) {
    const width = Math.max(1, Number(given.value('w') ?? 80));
    return yield* inputs(os, given.rest, function* (fd) {
      const lines = new Lines(os, fd);
      for (let line = yield* lines.next(); line !== null; line = yield* lines.next()) {
        let left = line;
        let text = '';
        while (left.length > width) {
          const space = given.has('s') ? left.slice(0, width).lastIndexOf(' ') : -1;
          const end = space < 0 ? width : space + 1;
          text += `${left.slice(0, end)}\n`;
          left = left.slice(end);
        }
        yield* os.print(text + left + (lines.hadNewline ? '\n' : ''));
      }
    });
  }),
  /** Tabs become blanks. */
  expand: applet('it:', '[-i] [-t N] [FILE]...', function* (os, given) {
    const width = Math.max(1, Number(given.value('t') ?? 8));
    return yield* inputs(os, given.rest, function* (fd) {
      const lines = new Lines(os, fd);
      for (let line = yield* lines.next(); line !== null; line = yield* lines.next()) {
        let text = '';
        for (const char of line)
          text += char === '\t' ? ' '.repeat(width - (text.length % width)) : char;
        yield* os.print(text + (lines.hadNewline ? '\n' : ''));
      }
    });
  }),
} as const;
