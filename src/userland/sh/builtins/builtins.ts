import type { Builtin } from './Builtin.ts';
import { appletBuiltins } from './appletBuiltins.ts';
import { flowBuiltins } from './flowBuiltins.ts';
import { jobBuiltins } from './jobBuiltins.ts';
import { lookupBuiltins } from './lookupBuiltins.ts';
import { placeBuiltins } from './placeBuiltins.ts';
import { readBuiltin } from './readBuiltin.ts';
import { variableBuiltins } from './variableBuiltins.ts';

/** All commands the shell runs itself. */
export const builtins: ReadonlyMap<string, Builtin> = new Map(
  Object.entries({
    ...appletBuiltins,
    ...flowBuiltins,
    ...jobBuiltins,
    ...lookupBuiltins,
    ...placeBuiltins,
    ...variableBuiltins,
    read: readBuiltin,
  }),
);
