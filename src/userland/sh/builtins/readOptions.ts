import type { Run } from '../../kernel/Wait.ts';
import type { Shell } from '../Shell.ts';

const optionsOf = { ash: 'rsdnptu', dash: 'rp', bash: 'rseadinNptu' } as const;

interface ReadOptions {
  readonly isRaw: boolean;
  /** Characters it reads at most. */
  readonly count: number;
  readonly fd: number;
  /** The byte a line ends with. */
  readonly end: number;
  readonly timeoutMs: number | null;
  /** The array bash's `-a` names. */
  readonly array: string | null;
}

/** Takes the options of `read` from its words; a status where they are wrong. */
export function* readOptions(shell: Shell, words: string[]): Run<ReadOptions | number> {
  const { os, state } = shell;
  const flags = new Set<string>();
  const values = new Map<string, string>();
  while (/^-./.test(words[0] ?? '')) {
    const word = words.shift() ?? '';
    if (word === '--') break;
    for (let at = 1; at < word.length; at += 1) {
      const letter = word[at] ?? '';
      if (!optionsOf[state.dialect].includes(letter)) {
        const isBash = state.dialect === 'bash';
        yield* shell.complain(
          isBash ? `-${letter}: invalid option` : `illegal option -${letter}`,
          'read',
        );
        return 2;
      }
      if ('rse'.includes(letter)) {
        flags.add(letter);
        continue;
      }
      values.set(letter, word.slice(at + 1) || (words.shift() ?? ''));
      break;
    }
  }
  if (state.dialect === 'dash' && words.length === 0) {
    yield* shell.complain('arg count', 'read');
    return 2;
  }
  const isTerminal = os.open.get(0)?.kind === 'terminal';
  if (isTerminal) yield* os.complain(values.get('p') ?? '');
  const bad =
    state.dialect !== 'bash' ? words.find((word) => !/^[A-Za-z_]\w*$/.test(word)) : undefined;
  if (bad !== undefined) {
    yield* os.complain(`${state.name}: read: '${bad}': bad variable name\n`);
    return 1;
  }
  const seconds = values.get('t');
  return {
    isRaw: flags.has('r'),
    count: Number(values.get('n') ?? values.get('N') ?? Infinity),
    fd: Number(values.get('u') ?? 0),
    end: values.has('d') ? (values.get('d')?.charCodeAt(0) ?? 0) || 0 : 10,
    timeoutMs: seconds === undefined ? null : Number(seconds) * 1000,
    array: values.get('a') ?? null,
  };
}
