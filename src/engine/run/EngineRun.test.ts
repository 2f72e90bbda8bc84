import { expect, test } from 'vitest';
import { catalogue } from '../../calibration/catalogue.ts';
import { costs } from '../../calibration/costs.ts';
import { defaultConfig } from '../../calibration/defaultConfig.ts';
import { Simulation } from '../../simulation/Simulation.ts';
import { createSandbox } from '../../userland/createSandbox.ts';
import { createEngine } from '../createEngine.ts';
import { loadImages } from '../images/loadImages.ts';
import { recordedImages } from '../images/recordedImages.ts';
import { StoredNetworks } from '../networks/StoredNetworks.ts';
import { routes } from '../routes.ts';
import { StoredVolumes } from '../volumes/StoredVolumes.ts';
import { EngineRun } from './EngineRun.ts';
import type { LoggedInput } from './LoggedInput.ts';

const epochMs = Date.UTC(2026, 0, 1);

function open(log: readonly LoggedInput[] = []): EngineRun {
  return new EngineRun({
    simulation: new Simulation({ ...defaultConfig, platforms: ['container'] }, catalogue, costs),
    hostId: 'container',
    epochMs,
    routes,
    log,
    makeEngine: (host) =>
      createEngine({
        host,
        openSandbox: createSandbox,
        images: (engine) => loadImages(engine, recordedImages(), ['busybox']),
        networks: (engine) => new StoredNetworks(engine),
        volumes: (engine) => new StoredVolumes(engine),
      }),
  });
}

/** Asks and lets time pass until the answer is there. */
async function ask(run: EngineRun, method: string, path: string, body?: object): Promise<string> {
  let text: string | null = null;
  const init = { method, ...(body && { body: JSON.stringify(body) }) };
  void run.door(new Request(`http://d/v1.41${path}`, init)).then(async (response) => {
    text = await response.text();
  });
  for (let turn = 0; turn < 500 && text === null; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (text === null && run.nextMs < Infinity) run.advanceTo(run.nextMs);
  }
  return text ?? 'no answer';
}

/** All that can be told of a run at its moment. */
function told(run: EngineRun): unknown {
  const { containers, events } = run.engine;
  return {
    hash: run.simulation.hash(),
    containers: containers.all().map(({ id, name, row, exitCode, startedMs, log }) => {
      return { id, name, row, exitCode, startedMs, log: log.length };
    }),
    events: events.past.map(({ action, timeMs }) => `${timeMs} ${action}`),
  };
}

async function lived(): Promise<EngineRun> {
  const run = open();
  run.dispatch({ type: 'instance.add', hostId: 'container', appId: 'nginx', count: 2 });
  run.advanceTo(3000);
  const create = { Image: 'busybox', Cmd: ['sh', '-c', 'echo hi; sleep 2; exit 3'] };
  const { Id } = JSON.parse(await ask(run, 'POST', '/containers/create', create)) as { Id: string };
  await ask(run, 'POST', `/containers/${Id}/start`);
  run.advanceTo(run.clockMs + 5000);
  run.dispatch({ type: 'instance.kill', hostId: 'container', target: 0 });
  run.advanceTo(run.clockMs + 1000);
  return run;
}

test('the same log makes the same run', async () => {
  const run = await lived();
  const again = open(run.log);
  again.advanceTo(run.clockMs);
  expect(told(again)).toEqual(told(run));
});

test('a moment sought again is as it was, and so is what followed', async () => {
  const run = await lived();
  const end = told(run);
  const endMs = run.clockMs;
  run.seek(4000);
  expect(run.clockMs).toBe(4000);
  expect(run.engine.containers.all().at(-1)?.exitCode).toBe(0);
  run.seek(endMs);
  expect(told(run)).toEqual(end);
  expect(run.engine.containers.all().at(-1)?.exitCode).toBe(3);
});

test('instances made by a button of the page are containers with a name and an image', async () => {
  const run = await lived();
  const list = JSON.parse(await ask(run, 'GET', '/containers/json?all=1')) as {
    Names: string[];
    Image: string;
    State: string;
    Status: string;
  }[];
  expect(list.map(({ Image, State }) => `${Image} ${State}`)).toEqual([
    'busybox exited',
    'nginx:1.31.3 running',
    'nginx:1.31.3 exited',
  ]);
  expect(list[2]?.Status).toContain('Exited (137)');
  for (const { Names } of list) expect(Names[0]).toMatch(/^\/[a-z]+_[a-z]+\d?$/);
});

test('a call in the past replaces the future', async () => {
  const run = await lived();
  run.seek(4000);
  await ask(run, 'POST', '/containers/prune');
  const pruned = run.log.at(-1);
  expect(pruned?.kind === 'call' && pruned.path).toBe('/containers/prune');
  expect(run.endMs).toBeLessThan(4100);
});
