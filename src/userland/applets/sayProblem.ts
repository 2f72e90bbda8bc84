import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

/** Says what could not be done: busybox and GNU's coreutils have words of their own for it. */
export function* sayProblem(os: Os, busybox: string, gnu: string, reason: string): Run {
  yield* os.complain(`${os.name}: ${os.isGnu ? gnu : busybox}: ${reason}\n`);
}
