import type { Os } from '../kernel/Os.ts';

/** Whether the way out is there: not with `--network none`, nor on an internal network. */
export function isOnline(os: Os): boolean {
  return os.kernel.spec.network.isOnline;
}
