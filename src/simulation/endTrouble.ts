import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';

/** The host is in no trouble any more: its endless load ends, nobody is hurt. */
export function endTrouble(run: Run, host: HostState): void {
  if (host.loadTask >= 0) run.world.kernel.cancel(host.loadTask);
  host.trouble = null;
  host.instances.harm.fill(0);
}
