import type { App } from '../world/App.ts';
import type { Family } from '../world/Family.ts';

/**
 * Exit code of an app that ends by an event: 137 after SIGKILL, 143 where SIGTERM met no handler, 1 when it
 * could not go on ("No space left on device"), 0 when it ended by itself.
 */
export function exitCodeOf(family: Family, app: App, event: string, pathBefore: string): number {
  if (event === 'host.lost') return -1; // nothing of it had run
  if (event === 'process.failed') return 1;
  const killing = ['process.killed', 'app.kill', 'guest.appKilled'];
  if (killing.includes(event) || pathBefore === 'running.killing') return 137;
  if (family === 'vm' || app.stopsOnTerm) return 0;
  return family === 'container' ? 137 : 143;
}
