import { createDockerShell } from '../cli/createDockerShell.ts';
import { createContainer } from '../engine/containers/createContainer.ts';
import { VirtualDaemon } from './VirtualDaemon.ts';

const containerCount = 10_000;
const runs = 20;
/** Between two runs, so that ages have changed. */
const pauseMs = 61_000;
const patienceMs = 10_000;

/**
 * Median CPU ms of `docker ps -a` with 10,000 containers there: from the typed line over the daemon's door to
 * the printed table.
 */
export async function benchDockerPs(): Promise<number> {
  const daemon = new VirtualDaemon({ present: ['busybox'] });
  const config = { Image: 'busybox', Cmd: ['sleep', '1000'] };
  for (let made = 0; made < containerCount; made += 1) {
    const request = { name: `c${made}x`, config, hostConfig: {}, endpoints: new Map() };
    createContainer(daemon.engine, request);
  }
  const { clock, random } = daemon.host;
  const shell = createDockerShell({ door: daemon.door, clock, random });
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    daemon.host.advanceTo(daemon.nowMs + pauseMs);
    const before = process.cpuUsage();
    const table = await tableOf();
    const { user, system } = process.cpuUsage(before);
    const lines = new TextDecoder().decode(table).split('\n').length - 1;
    if (lines !== containerCount + 1) throw new Error(`docker ps -a printed ${lines} lines.`);
    // The first only warms the compiler up.
    if (run > 0) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[runs / 2] ?? NaN;

  async function tableOf(): Promise<Uint8Array> {
    const ps = shell.open({ script: 'docker ps -a' });
    const out: Uint8Array[] = [];
    let isOver = false;
    ps.onOutput((_, bytes) => out.push(bytes));
    ps.onExit(() => {
      isOver = true;
    });
    await daemon.runUntil(() => isOver, patienceMs);
    return Buffer.concat(out);
  }
}
