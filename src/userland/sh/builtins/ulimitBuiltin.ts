import type { ResourceLimit } from '../../kernel/ResourceLimit.ts';
import type { Run } from '../../kernel/Wait.ts';
import type { Shell } from '../Shell.ts';
import type { Builtin } from './Builtin.ts';

interface Kind {
  readonly letter: string;
  readonly name: string;
  /** How ash and bash call it. */
  readonly ash: string;
  readonly bash: string;
  readonly unit: string;
  /** Bytes one of what is shown stands for. */
  readonly factor: number;
}

const kinds: readonly Kind[] = [
  ['c', 'core', 'core file size (blocks)', 'core file size', 'blocks', 512],
  ['d', 'data', 'data seg size (kb)', 'data seg size', 'kbytes', 1024],
  ['e', 'nice', 'scheduling priority', 'scheduling priority', '', 1],
  ['f', 'fsize', 'file size (blocks)', 'file size', 'blocks', 512],
  ['i', 'sigpending', 'pending signals', 'pending signals', '', 1],
  ['l', 'memlock', 'max locked memory (kb)', 'max locked memory', 'kbytes', 1024],
  ['m', 'rss', 'max memory size (kb)', 'max memory size', 'kbytes', 1024],
  ['n', 'nofile', 'open files', 'open files', '', 1],
  ['q', 'msgqueue', 'POSIX message queues (bytes)', 'POSIX message queues', 'bytes', 1],
  ['r', 'rtprio', 'real-time priority', 'real-time priority', '', 1],
  ['s', 'stack', 'stack size (kb)', 'stack size', 'kbytes', 1024],
  ['t', 'cpu', 'cpu time (seconds)', 'cpu time', 'seconds', 1],
  ['u', 'nproc', 'max user processes', 'max user processes', '', 1],
  ['v', 'as', 'virtual memory (kb)', 'virtual memory', 'kbytes', 1024],
  ['x', 'locks', 'file locks', 'file locks', '', 1],
].map(
  ([letter, name, ash, bash, unit, factor]) => ({ letter, name, ash, bash, unit, factor }) as Kind,
);

/** `ulimit [-HSa] [-LETTER [VALUE]]`: what this process and its children may use. */
export const ulimitBuiltin: Builtin = function* (shell, [, ...words]) {
  let letter = 'f';
  let isHard = false;
  let isSoft = false;
  while (/^-./.test(words[0] ?? '')) {
    for (const flag of (words.shift() ?? '').slice(1)) {
      if (flag === 'H') isHard = true;
      else if (flag === 'S') isSoft = true;
      else letter = flag;
    }
  }
  if (letter === 'a') {
    for (const kind of kinds) yield* shell.os.print(`${described(shell, kind, isHard)}\n`);
    return 0;
  }
  const kind = kinds.find((one) => one.letter === letter);
  if (!kind) {
    const isBash = shell.state.dialect === 'bash';
    const words = isBash ? `-${letter}: invalid option` : `illegal option -${letter}`;
    yield* shell.complain(words, 'ulimit');
    return 2;
  }
  const [value] = words;
  const limit = limitOf(shell, kind);
  if (value !== undefined) return yield* set(shell, kind, value, isHard, isSoft);
  yield* shell.os.print(`${shown(isHard ? limit.hard : limit.soft, kind)}\n`);
  return 0;
};

function limitOf(shell: Shell, { name }: Kind): ResourceLimit {
  return shell.os.limits[name] ?? { soft: Infinity, hard: Infinity };
}

function shown(value: number, { factor }: Kind): string {
  return Number.isFinite(value) ? String(Math.floor(value / factor)) : 'unlimited';
}

function described(shell: Shell, kind: Kind, isHard: boolean): string {
  const limit = limitOf(shell, kind);
  const value = shown(isHard ? limit.hard : limit.soft, kind);
  if (shell.state.dialect !== 'bash') return `${kind.ash.padEnd(32)}(-${kind.letter}) ${value}`;
  const unit = kind.unit ? `${kind.unit}, ` : '';
  return `${kind.bash.padEnd(20)}${`(${unit}-${kind.letter})`.padStart(20)} ${value}`;
}

function* set(
  shell: Shell,
  kind: Kind,
  value: string,
  isHard: boolean,
  isSoft: boolean,
): Run<number> {
  const { os, state } = shell;
  const isBash = state.dialect === 'bash';
  const old = limitOf(shell, kind);
  const wanted =
    value === 'unlimited'
      ? Infinity
      : isBash && value === 'hard'
        ? old.hard
        : /^\d+$/.test(value)
          ? Number(value) * kind.factor
          : null;
  if (wanted === null) {
    if (isBash) yield* shell.complain(`${value}: invalid number`, 'ulimit');
    else yield* os.complain(`${state.name}: invalid number '${value}'\n`);
    return 1;
  }
  const both = isHard === isSoft;
  const hard = both || isHard ? wanted : old.hard;
  const soft = both || isSoft ? wanted : old.soft;
  const mayRaise = os.can('CAP_SYS_RESOURCE') && !(kind.name === 'nofile' && hard === Infinity);
  if ((hard > old.hard && !mayRaise) || soft > hard) {
    const reason =
      soft > hard && !(hard > old.hard) ? 'Invalid argument' : 'Operation not permitted';
    const words = isBash
      ? `${kind.bash}: cannot modify limit: ${reason}`
      : `error setting limit: ${reason}`;
    if (isBash) yield* shell.complain(words, 'ulimit');
    else yield* os.complain(`${state.name}: ${words}\n`);
    return 1;
  }
  os.limits = { ...os.limits, [kind.name]: { soft, hard } };
  return 0;
}
