import type { Run } from '../kernel/Wait.ts';
import type { Shell } from './Shell.ts';

export function* runInteractive(shell: Shell): Run<number> {
  shell.state.isInteractive = true;
  yield* shell.os.print('/ # ');
  return 0;
}
