import type { Builtin } from './Builtin.ts';
import { builtins } from './builtins.ts';
import { declareBuiltin } from './declareBuiltin.ts';
import { directoryStack } from './directoryStack.ts';
import { mapfileBuiltin } from './mapfileBuiltin.ts';
import { printfBuiltin } from './printfBuiltin.ts';
import { shoptBuiltin } from './shoptBuiltin.ts';

/** Runs a builtin though a function has its name. */
const builtin: Builtin = function* (shell, [, ...words]) {
  const [name] = words;
  if (name === undefined) return 0;
  const found = bashBuiltins.get(name) ?? builtins.get(name);
  if (found) return yield* found(shell, words);
  yield* shell.complain(`${name}: not a shell builtin`, 'builtin');
  return 1;
};

const disown: Builtin = function* (shell, [, word]) {
  const { jobs } = shell.state;
  if (word === '-a') jobs.clear();
  else jobs.delete(Number(word?.replace(/^%/, '') ?? Math.max(0, ...jobs.keys())));
  return 0;
};

/** What bash runs itself and ash does not, or not as it does. */
export const bashBuiltins: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['builtin', builtin],
  ['declare', declareBuiltin],
  ['disown', disown],
  ['local', declareBuiltin],
  ['mapfile', mapfileBuiltin],
  ['printf', printfBuiltin],
  ['readarray', mapfileBuiltin],
  ['shopt', shoptBuiltin],
  ['typeset', declareBuiltin],
  ...Object.entries(directoryStack),
]);
