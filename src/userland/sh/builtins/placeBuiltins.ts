import type { Builtin } from './Builtin.ts';
import { changeDirectory } from './changeDirectory.ts';
import { ulimitBuiltin } from './ulimitBuiltin.ts';
import { umaskBuiltin } from './umaskBuiltin.ts';

/** Where the shell stands, and what it may do. */
export const placeBuiltins: Readonly<Record<string, Builtin>> = {
  cd: changeDirectory,
  umask: umaskBuiltin,
  ulimit: ulimitBuiltin,

  *pwd({ os }, [, flag]) {
    yield* os.print(`${flag === '-P' ? os.files.realPath(os.cwd) : os.cwd}\n`);
    return 0;
  },
};
