import type { Os } from './Os.ts';

/** Whom kill(2) means: a pid, 0 for the sender's group, -1 for all but process 1, or minus a group. */
export function signalTargets(sender: Os, pid: number, living: readonly Os[]): Os[] {
  return living.filter((os) => {
    if (pid > 0) return os.pid === pid;
    if (pid === -1) return os.pid !== 1 && os !== sender;
    return os.group === (pid === 0 ? sender.group : -pid);
  });
}
