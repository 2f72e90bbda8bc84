import type { Engine } from '../Engine.ts';
import type { ContainerRecord, HealthRecord } from '../state/ContainerRecord.ts';
import type { Healthcheck } from '../state/ImageConfig.ts';
import { unixMs } from '../unixMs.ts';
import { probe } from './probe.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

const usualMs = 30_000;
const usualRetries = 3;
const mostResults = 5;

/** Begins to probe a container that has a HEALTHCHECK: the first time an interval after its start. */
export function startHealth(engine: Engine, container: ContainerRecord): void {
  const check = container.config.Healthcheck;
  const test = check?.Test ?? [];
  if (!check || test.length === 0 || test[0] === 'NONE') {
    container.health = null;
    return;
  }
  const health: HealthRecord = { status: 'starting', failingStreak: 0, log: [] };
  container.health = health;
  const { clock } = engine.host;
  const intervalMs = (check.Interval ?? 0) / 1e6 || usualMs;
  const timeoutMs = (check.Timeout ?? 0) / 1e6 || usualMs;
  let cancel = () => {};
  const next = () => {
    cancel = clock.after(intervalMs, () => {
      // A frozen container cannot answer: its probes wait.
      if (engine.host.statusOf(container.row) === 'paused') {
        next();
        return;
      }
      const startMs = unixMs(clock);
      cancel = probe(engine, container, test, timeoutMs, (exitCode, output) => {
        keepResult(engine, container, health, check, {
          startMs,
          endMs: unixMs(clock),
          exitCode,
          output,
        });
        next();
      });
    });
  };
  next();
  container.live.stopHealth = () => cancel();
}

function keepResult(
  engine: Engine,
  container: ContainerRecord,
  health: HealthRecord,
  check: Healthcheck,
  result: HealthRecord['log'][number],
): void {
  if (health.log.length >= mostResults) health.log.shift();
  health.log.push(result);
  const before = health.status;
  if (result.exitCode === 0) {
    health.failingStreak = 0;
    health.status = 'healthy';
  } else {
    const graceEndMs = container.startedMs + (check.StartPeriod ?? 0) / 1e6;
    const isGrace = before === 'starting' && result.startMs < graceEndMs;
    if (!isGrace) health.failingStreak += 1;
    if (health.failingStreak >= (check.Retries || usualRetries)) health.status = 'unhealthy';
  }
  if (health.status !== before) {
    tellContainerEvent(engine, container, `health_status: ${health.status}`);
  }
}
