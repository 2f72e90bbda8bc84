import type { Shell } from '../Shell.ts';
import { bashBuiltins } from './bashBuiltins.ts';
import type { Builtin } from './Builtin.ts';
import { builtins } from './builtins.ts';

/** Those of ash that dash does not have. */
const notInDash = new Set(['[[', 'source', 'let', 'history', 'help']);

/** What a shell runs itself under a name: bash knows more of them than ash, dash less. */
export function builtinNamed({ state }: Shell, name: string): Builtin | undefined {
  const own = state.dialect === 'bash' ? bashBuiltins.get(name) : undefined;
  if (state.dialect === 'dash' && notInDash.has(name)) return undefined;
  return own ?? builtins.get(name);
}
