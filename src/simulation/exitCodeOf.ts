import type { App } from '../world/App.ts';
import type { Family } from '../world/Family.ts';

/**
 * Exit code of an app that ends by an event: 137 after SIGKILL, 143 where SIGTERM met no handler, 1 when it
 * could not go on ("No space left on device"), 0 when it ended by itself, -1 where there is none: `virsh
 * destroy` ends the VM at once (https://www.ibm.com/docs/en/linuxonibm/ldva/ldva_r_virsh_destroy.html).
 */
export function exitCodeOf(family: Family, app: App, event: string, pathBefore: string): number {
  // Nothing of it had run, or its whole computer lost power: no kernel was left to say how it ended.
  if (event === 'host.lost' || event === 'vm.destroy') return -1;
  if (event === 'process.failed') return 1;
  const killing = ['process.killed', 'app.kill', 'guest.appKilled'];
  if (killing.includes(event) || pathBefore === 'running.killing') return 137;
  if (family === 'vm' || app.stopsOnTerm) return 0;
  return family === 'container' ? 137 : 143;
}
