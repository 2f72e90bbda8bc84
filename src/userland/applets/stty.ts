import type { Program } from '../kernel/Program.ts';
import type { Terminal } from '../kernel/Terminal.ts';

const keys = `intr = ^C; quit = ^\\; erase = ^?; kill = ^U; eof = ^D; eol = <undef>; eol2 = <undef>;
swtch = <undef>; start = ^Q; stop = ^S; susp = ^Z; rprnt = ^R; werase = ^W; lnext = ^V; flush = ^O;
min = 1; time = 0;
`;
/** What a terminal here does not tell apart has no effect. */
const settings: Readonly<Record<string, ((terminal: Terminal) => void) | undefined>> = {
  echo: (terminal) => (terminal.echoes = true),
  '-echo': (terminal) => (terminal.echoes = false),
  icanon: (terminal) => (terminal.isCooked = true),
  '-icanon': (terminal) => (terminal.isCooked = false),
  raw: (terminal) => Object.assign(terminal, { isCooked: false, isOutputRaw: true }),
  '-raw': (terminal) => Object.assign(terminal, { isCooked: true, isOutputRaw: false }),
  cooked: (terminal) => Object.assign(terminal, { isCooked: true, isOutputRaw: false }),
  sane: (terminal) => Object.assign(terminal, { isCooked: true, echoes: true, isOutputRaw: false }),
};

/** As busybox 1.35's, of the one terminal there is; its settings begin with `-` as options do. */
export const stty: Program = function* (os) {
  const { terminal } = os;
  if (!terminal || os.open.get(0)?.kind !== 'terminal') {
    yield* os.complain('stty: standard input: Inappropriate ioctl for device\n');
    return 1;
  }
  const { rows, columns } = terminal;
  const [, ...words] = os.args;
  const isWhole = words[0] === '-a';
  if (words.length === 0 || isWhole) {
    const place = isWhole ? `rows ${rows}; columns ${columns}; ` : '';
    const off = [
      ...(terminal.isOutputRaw ? ['-opost'] : []),
      ...(terminal.isCooked ? [] : ['-icanon']),
      ...(terminal.echoes ? [] : ['-echo']),
    ];
    const deviations = off.length > 0 ? `${off.join(' ')}\n` : '';
    yield* os.print(`speed 38400 baud; ${place}line = 0;\n${keys}${deviations}`);
    return 0;
  }
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === 'size') yield* os.print(`${terminal.rows} ${terminal.columns}\n`);
    else if (/^(rows|cols|columns)$/.test(word)) {
      const value = words.shift();
      if (value === undefined || !/^\d+$/.test(value)) {
        const problem = value === undefined ? `${word} requires an argument` : invalid(value);
        yield* os.complain(`stty: ${problem}\n`);
        return 1;
      }
      terminal[word === 'rows' ? 'rows' : 'columns'] = Number(value);
    } else {
      const change = settings[word];
      if (change) {
        change(terminal);
        continue;
      }
      yield* os.complain(
        `stty: ${word.startsWith('-') ? `invalid argument '${word}'` : invalid(word)}\n`,
      );
      return 1;
    }
  }
  return 0;
};

function invalid(number: string): string {
  return `invalid number '${number}'`;
}
