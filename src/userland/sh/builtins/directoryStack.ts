import type { Run } from '../../kernel/Wait.ts';
import type { Shell } from '../Shell.ts';
import type { Builtin } from './Builtin.ts';
import { placeBuiltins } from './placeBuiltins.ts';

/** bash's `pushd`, `popd` and `dirs`. */
export const directoryStack: Readonly<Record<string, Builtin>> = {
  *pushd(shell, [, word]) {
    const { directories } = shell.state;
    const from = shell.os.cwd;
    const target = word ?? directories[0];
    if (target === undefined) {
      yield* shell.complain('no other directory', 'pushd');
      return 1;
    }
    const status = yield* go(shell, target);
    if (status !== 0) return status;
    if (word === undefined) directories.shift();
    directories.unshift(from);
    return yield* show(shell);
  },

  *popd(shell) {
    const target = shell.state.directories.shift();
    if (target === undefined) {
      yield* shell.complain('directory stack empty', 'popd');
      return 1;
    }
    return (yield* go(shell, target)) || (yield* show(shell));
  },

  *dirs(shell) {
    return yield* show(shell);
  },
};

function* go(shell: Shell, target: string): Run<number> {
  return (yield* placeBuiltins['cd']?.(shell, ['cd', target]) ?? []) ?? 1;
}

function* show(shell: Shell): Run<number> {
  const home = shell.get('HOME') ?? '';
  const all = [shell.os.cwd, ...shell.state.directories].map((path) =>
    home && `${path}/`.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path,
  );
  yield* shell.os.print(`${all.join(' ')}\n`);
  return 0;
}
