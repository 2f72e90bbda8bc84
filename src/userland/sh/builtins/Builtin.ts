import type { Run } from '../../kernel/Wait.ts';
import type { Shell } from '../Shell.ts';

/** A command the shell runs itself; `words[0]` is its name. */
export type Builtin = (shell: Shell, words: readonly string[]) => Run<number>;
