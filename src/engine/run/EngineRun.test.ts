import { expect, test } from 'vitest';
import { catalogue } from '../../calibration/catalogue.ts';
import { costs } from '../../calibration/costs.ts';
import { defaultConfig } from '../../calibration/defaultConfig.ts';
import { Simulation } from '../../simulation/Simulation.ts';
import { createSandbox } from '../../userland/createSandbox.ts';
import type { LoggedInput } from '../../world/LoggedInput.ts';
import { createEngine } from '../createEngine.ts';
import { composeImages } from '../images/composeImages.ts';
import { loadImages } from '../images/loadImages.ts';
import { recordedImages } from '../images/recordedImages.ts';
import { StoredNetworks } from '../networks/StoredNetworks.ts';
import { routes } from '../routes.ts';
import { StoredVolumes } from '../volumes/StoredVolumes.ts';
import { EngineRun } from './EngineRun.ts';
import type { RunDoor } from './RunDoor.ts';

const epochMs = Date.UTC(2026, 0, 1);
const hub = composeImages(recordedImages());

/** A run, the simulation it moves, and a way in. */
interface Opened {
  readonly run: EngineRun;
  readonly simulation: Simulation;
  readonly way: RunDoor;
}

function open(log: readonly LoggedInput[] = []): Opened {
  const config = { ...defaultConfig, platforms: ['container' as const] };
  const simulation = new Simulation(config, catalogue, costs);
  const run = new EngineRun({
    simulation,
    hostId: 'container',
    epochMs,
    routes,
    log,
    makeEngine: (host) =>
      createEngine({
        host,
        openSandbox: createSandbox,
        images: (engine) => loadImages(engine, hub, ['busybox']),
        networks: (engine) => new StoredNetworks(engine),
        volumes: (engine) => new StoredVolumes(engine),
      }),
  });
  return { run, simulation, way: run.openDoor() };
}

/** Asks and lets time pass until the answer is there. */
async function ask(
  { run, way }: Opened,
  method: string,
  path: string,
  body?: object,
): Promise<string> {
  let text: string | null = null;
  const headers = { 'Content-Type': 'application/json' };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  void way.door(new Request(`http://d/v1.41${path}`, init)).then(async (response) => {
    text = await response.text();
  });
  for (let turn = 0; turn < 500 && text === null; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (text === null && run.nextMs < Infinity) run.advanceTo(run.nextMs);
  }
  return text ?? 'no answer';
}

/** All that can be told of a run at its moment. */
function told({ run, simulation }: Opened): unknown {
  const { containers, events } = run.engine;
  return {
    hash: simulation.hash(),
    containers: containers.all().map(({ id, name, row, exitCode, startedMs, log }) => {
      return { id, name, row, exitCode, startedMs, log: log.length };
    }),
    events: events.past.map(({ action, timeMs }) => `${timeMs} ${action}`),
  };
}

async function lived(): Promise<Opened> {
  const opened = open();
  const { run } = opened;
  run.dispatch({ type: 'instance.add', hostId: 'container', appId: 'nginx', count: 2 });
  run.advanceTo(3000);
  const create = { Image: 'busybox', Cmd: ['sh', '-c', 'echo hi; sleep 2; exit 3'] };
  const { Id } = JSON.parse(await ask(opened, 'POST', '/containers/create', create)) as {
    Id: string;
  };
  await ask(opened, 'POST', `/containers/${Id}/start`);
  run.advanceTo(run.clockMs + 5000);
  run.dispatch({ type: 'instance.kill', hostId: 'container', target: 0 });
  run.advanceTo(run.clockMs + 1000);
  return opened;
}

test('the same log makes the same run', async () => {
  const first = await lived();
  const again = open(first.run.log);
  again.run.advanceTo(first.run.clockMs);
  expect(told(again)).toEqual(told(first));
});

test('a call whose query cannot be read is refused, and does nothing when it is lived through again', async () => {
  const opened = open();
  const answer = await ask(opened, 'POST', '/containers/create?name=%zz', { Image: 'busybox' });
  expect(JSON.parse(answer)).toEqual({ message: 'invalid URL escape "%zz"' });
  opened.run.seek(0);
  expect(opened.run.engine.containers.all()).toEqual([]);
});

test('a moment sought again is as it was, and so is what followed', async () => {
  const opened = await lived();
  const { run } = opened;
  const end = told(opened);
  const endMs = run.clockMs;
  run.seek(4000);
  expect(run.clockMs).toBe(4000);
  expect(run.engine.containers.all().at(-1)?.exitCode).toBe(0);
  run.seek(endMs);
  expect(told(opened)).toEqual(end);
  expect(run.engine.containers.all().at(-1)?.exitCode).toBe(3);
});

test('instances made by a button of the page are containers with a name and an image', async () => {
  const opened = await lived();
  const list = JSON.parse(await ask(opened, 'GET', '/containers/json?all=1')) as {
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

test('a change in the past replaces the future, a look does not', async () => {
  const opened = await lived();
  const { run } = opened;
  const { endMs, log } = run;
  run.seek(4000);
  await ask(opened, 'GET', '/containers/json');
  expect([run.endMs, run.log.length]).toEqual([endMs, log.length]);
  await ask(opened, 'POST', '/containers/prune');
  const pruned = run.log.at(-1);
  expect(pruned?.kind === 'call' && pruned.path).toBe('/containers/prune');
  expect(run.endMs).toBeLessThan(4100);
});

test('back at a mark, even what came in at its own instant is forgotten', async () => {
  const { run } = await lived();
  run.seek(4000);
  const { clockMs, loggedSoFar } = run;
  run.dispatch({ type: 'instance.kill', hostId: 'container', target: 0 });
  run.rewindTo(clockMs, loggedSoFar);
  expect([run.endMs, run.log.length]).toEqual([clockMs, loggedSoFar]);
  run.advanceTo(8000);
  expect(run.engine.containers.all().map(({ exitCode }) => exitCode)).toEqual([0, 0, 3]);
});

test('credentials are not kept', async () => {
  const { run, way } = open();
  const headers = { 'X-Registry-Auth': 'secret' };
  const url = 'http://d/v1.41/images/busybox/push';
  await way.door(new Request(url, { method: 'POST', headers }));
  expect(JSON.stringify(run.log)).not.toContain('secret');
  expect(run.log).toMatchObject([{ path: '/images/busybox/push', hasCredentials: true }]);
});

test('who waits when the run goes elsewhere is told, and no half answer looks whole', async () => {
  const opened = await lived();
  const { run, way } = opened;
  const create = { Image: 'busybox', Cmd: ['sleep', '1000'] };
  await ask(opened, 'POST', '/containers/create?name=long', create);
  await ask(opened, 'POST', '/containers/long/start');
  const stop = way.door(new Request('http://d/containers/long/stop', { method: 'POST' }));
  const events = await way.door(new Request('http://d/events'));
  expect(way.waiting).toBe(2);
  run.seek(1000);
  expect((await stop).status).toBe(503);
  await expect(events.text()).rejects.toThrow('connection was lost');
  expect(way.waiting).toBe(0);
});
