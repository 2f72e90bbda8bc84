import type { HostState } from './HostState.ts';
import type { InstanceLife } from './InstanceLife.ts';

/** What dockerd writes on its return for a container whose end it has not seen (https://github.com/moby/moby/pull/45800). */
const unseenExitCode = 255;

/** The kernel under the instances of a host is gone, and all that ran on it; nobody was left to see how. */
export function loseAll(life: InstanceLife, host: HostState): void {
  for (let row = 0; row < host.instances.count; row += 1) {
    if (life.send(host, row, 'process.killed')) {
      host.instances.exitCode[row] = host.family === 'container' ? unseenExitCode : -1;
    }
    // What had no process yet, or no longer, is given up half-way.
    life.send(host, row, 'host.lost');
  }
}
