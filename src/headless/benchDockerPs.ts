import { createContainer } from '../engine/containers/createContainer.ts';
import { VirtualDaemon } from './VirtualDaemon.ts';

const containerCount = 10_000;
const runs = 20;

/** Median wall ms of `docker ps -a` at the daemon's door, with 10,000 containers there. */
export async function benchDockerPs(): Promise<number> {
  const { engine, door } = new VirtualDaemon({ present: ['busybox'] });
  const config = { Image: 'busybox', Cmd: ['sleep', '1000'] };
  for (let made = 0; made < containerCount; made += 1) {
    createContainer(engine, { name: `c${made}x`, config, hostConfig: {}, endpoints: new Map() });
  }
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const startMs = performance.now();
    const response = await door(new Request('http://d/v1.41/containers/json?all=1'));
    await response.arrayBuffer();
    // The first only warms the compiler up.
    if (run > 0) times.push(performance.now() - startMs);
  }
  return times.sort((a, b) => a - b)[runs / 2] ?? NaN;
}
