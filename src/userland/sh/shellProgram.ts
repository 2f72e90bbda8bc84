import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { errorWords } from '../kernel/errorWords.ts';
import type { Run } from '../kernel/Wait.ts';
import { dashWords } from './dashWords.ts';
import type { Dialect } from './Dialect.ts';
import { isUnfinished } from './isUnfinished.ts';
import { runInteractive } from './runInteractive.ts';
import { Shell } from './Shell.ts';
import { ShellState } from './ShellState.ts';

/** `sh`, `ash`, and `bash` in bash's own words. */
export const shellProgram: Program = function* (os) {
  const words = os.args.slice(1);
  const state = new ShellState();
  state.name = os.args[0] ?? 'sh';
  if (os.name === 'bash') state.dialect = 'bash';
  else if (os.isGnu) state.dialect = 'dash';
  let isCommand = false;
  let readsStdin = false;
  const { dialect } = state;
  while (/^[-+]./.test(words[0] ?? '')) {
    const flags = words.shift() ?? '';
    if (flags === '--') break;
    if (flags === '--version') return yield* version(os);
    if (flags.startsWith('--')) continue;
    for (const letter of flags.slice(1)) {
      const isOn = flags.startsWith('-');
      if (letter === 'c') isCommand = true;
      else if (letter === 's') readsStdin = true;
      else if (letter === 'i') state.isInteractive = true;
      else if (letter === 'o') toggle(state, words.shift() ?? '', isOn);
      else if (letter === 'l') continue;
      else if (!(dialect === 'bash' ? 'abefhkmnprtuvxBCDEHPT' : 'abefmnuvxCEI').includes(letter)) {
        yield* os.complain(`${state.name}: ${illegalOption(dialect, letter)}\n`);
        return 2;
      } else toggle(state, letter, isOn);
    }
  }
  if (isCommand) {
    state.startedAs = 'c';
    const text = words.shift();
    if (text === undefined) {
      yield* os.complain(`${state.name}: -c requires an argument\n`);
      return 2;
    }
    state.name = words.shift() ?? state.name;
    state.parameters = words;
    const shell = new Shell(os, state);
    return yield* shell.live(() => shell.source(text, true));
  }
  const [path] = words;
  if (path !== undefined && !readsStdin) return yield* runScript(os, state, words);
  state.parameters = words;
  state.startedAs = 's';
  const shell = new Shell(os, state);
  if (os.open.get(0)?.kind === 'terminal' || state.isInteractive)
    return yield* runInteractive(shell);
  return yield* shell.live(() => readCommands(shell));
};

function* runScript(os: Os, state: ShellState, words: readonly string[]): Run<number> {
  const [path = '', ...rest] = words;
  try {
    const text = os.files.text(path);
    Object.assign(state, { name: path, script: path, parameters: rest });
    const shell = new Shell(os, state);
    return yield* shell.live(() => shell.source(text));
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    const isBash = state.dialect === 'bash';
    const said = {
      ash: `${state.name}: can't open '${path}': ${reason}`,
      dash: `${state.name}: 0: ${dashWords(`can't open ${path}: no such file`)}`,
      bash: `bash: ${path}: ${reason}`,
    };
    yield* os.complain(`${said[state.dialect]}\n`);
    return isBash ? 127 : 2;
  }
}

/** Commands from standard input, each run as soon as its lines are there. */
function* readCommands(shell: Shell): Run<number> {
  let text = '';
  let status = 0;
  const decoder = new TextDecoder();
  for (;;) {
    const bytes = yield* shell.os.read(0);
    if (bytes === null) break;
    text += decoder.decode(bytes, { stream: true });
    if (text.length > 65536) yield* shell.holdMemory(text.length);
    const lines = text.lastIndexOf('\n') + 1;
    if (lines === 0 || isUnfinished(text.slice(0, lines), shell.state.dialect)) continue;
    status = yield* shell.source(text.slice(0, lines));
    text = text.slice(lines);
  }
  return text ? yield* shell.source(text) : status;
}

const longOptions: Readonly<Record<string, string>> = {
  errexit: 'e',
  nounset: 'u',
  xtrace: 'x',
  noglob: 'f',
};

function toggle({ options }: ShellState, name: string, isOn: boolean): void {
  const key = longOptions[name] ?? name;
  if (isOn) options.add(key);
  else options.delete(key);
}

function* version(os: Os): Run<number> {
  if (os.name !== 'bash') return 2;
  yield* os.print('GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)\n');
  return 0;
}

function illegalOption(dialect: Dialect, letter: string): string {
  if (dialect === 'bash') return `-${letter}: invalid option`;
  return dialect === 'dash' ? `0: Illegal option -${letter}` : `illegal option -${letter}`;
}
