import type { Shell } from '../Shell.ts';
import { bashBuiltins } from './bashBuiltins.ts';
import type { Builtin } from './Builtin.ts';
import { builtins } from './builtins.ts';

/** What a shell runs itself under a name: bash knows more of them than ash. */
export function builtinNamed({ state }: Shell, name: string): Builtin | undefined {
  const own = state.dialect === 'bash' ? bashBuiltins.get(name) : undefined;
  return own ?? builtins.get(name);
}
