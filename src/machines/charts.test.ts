import { getShortestPaths, getSimplePaths } from '@xstate/graph';
import { describe, expect, test } from 'vitest';
import { createMachine, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { ChartTable } from '../world/ChartTable.ts';
import { appMachine } from './appMachine.ts';
import { chartOf } from './chartOf.ts';
import { compileChart } from './compileChart.ts';
import { containerMachine } from './containerMachine.ts';
import { engineMachine } from './engineMachine.ts';
import { hostChart } from './hostChart.ts';
import { hostMachine } from './hostMachine.ts';
import { hypervisorMachine } from './hypervisorMachine.ts';
import { layerMachine } from './layerMachine.ts';
import { pullMachine } from './pullMachine.ts';
import { vmMachine } from './vmMachine.ts';

const machines: readonly AnyStateMachine[] = [
  appMachine,
  containerMachine,
  vmMachine,
  hostMachine,
  hypervisorMachine,
  engineMachine,
  pullMachine,
  layerMachine,
];

/** State after an event, as a path; null where the chart forbids it. */
function after(chart: ChartTable, path: string, event: string): string | null {
  const from = chart.states.findIndex((state) => state.path === path);
  const column = chart.events.indexOf(event);
  if (from < 0 || column < 0) throw new Error(`No "${event}" or no "${path}" in ${chart.id}.`);
  const next = chart.next[from * chart.events.length + column];
  return next < 0 ? null : chart.states[next].path;
}

function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[name, inner]] = Object.entries(value as object) as [[string, unknown]];
  return `${name}.${pathOf(inner)}`;
}

/** Where the table ends up after the events, started at the initial state. */
function follow(chart: ChartTable, events: readonly string[]): string {
  let state = chart.initial;
  for (const event of events) {
    state = chart.next[state * chart.events.length + chart.events.indexOf(event)];
    if (state < 0) return `forbidden: ${event}`;
  }
  return chart.states[state].path;
}

/** Paused instances that will resume elsewhere are different states, as they are to the table. */
function serialize(state: AnyMachineSnapshot): string {
  const history = Object.values(state.historyValue as Record<string, readonly { id: string }[]>);
  const remembered = state.hasTag('remembers') ? history.flat().map(({ id }) => id) : [];
  return JSON.stringify([state.value, remembered]);
}

describe.each(machines.map((machine) => [machine.id, machine] as const))('%s', (_, machine) => {
  const chart = compileChart(machine);
  const events = chart.events.map((type) => ({ type }));
  const options = { events, serializeState: serialize, limit: 50_000 };
  const eventsOf = (steps: readonly { readonly event: { readonly type: string } }[]): string[] =>
    steps.map(({ event }) => event.type).filter((type) => type !== 'xstate.init');

  test('the table follows XState along every simple path', () => {
    const paths = getSimplePaths(machine, options);
    expect(new Set(paths.map(({ state }) => serialize(state))).size).toBe(chart.states.length);
    // Hundreds of thousands of comparisons: one assertion at the end keeps them quick.
    const astray = paths.filter(
      ({ state, steps }) => follow(chart, eventsOf(steps)) !== pathOf(state.value),
    );
    expect(astray).toEqual([]);
  });

  test('from every state, every event leads where XState says, or nowhere', () => {
    const paths = getShortestPaths(machine, options);
    expect(paths).toHaveLength(chart.states.length);
    for (const { state, steps } of paths) {
      for (const event of events) {
        const expected = state.can(event)
          ? pathOf(transition(machine, state, event)[0].value)
          : `forbidden: ${event.type}`;
        expect(follow(chart, [...eventsOf(steps), event.type])).toBe(expected);
      }
    }
  });

  test('where no event is allowed, life is over', () => {
    chart.states.forEach(({ path, vitality }, state) => {
      const row = chart.next.slice(state * events.length, (state + 1) * events.length);
      if (row.every((next) => next < 0)) expect([path, vitality]).toEqual([path, finalOf(chart)]);
    });
  });
});

/** Vitality of a final state: pulls end there or not, instances are removed. */
function finalOf(chart: ChartTable): unknown {
  return ['pull', 'layer'].includes(chart.id)
    ? expect.stringMatching(/^(ready|failed)$/)
    : 'removed';
}

describe('the states the real ones name', () => {
  const topLevel = (machine: AnyStateMachine): string[] => Object.keys(machine.states);

  test('a container has exactly those of Moby, and the end of its record', () => {
    // container/state.go: StateString; `removed` is what Moby has no word for, since nothing is left.
    const moby = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];
    expect(topLevel(containerMachine).sort()).toEqual([...moby, 'removed'].sort());
  });

  test('a VM has those of libvirt that this QEMU can be in, and the end of its record', () => {
    // virDomainState; NOSTATE and BLOCKED are Xen's, and no guest here suspends to RAM.
    const libvirt = ['running', 'paused', 'shutdown', 'shutoff', 'crashed'];
    expect(topLevel(vmMachine).sort()).toEqual([...libvirt, 'removed'].sort());
  });

  test('a layer has the words `docker pull` prints', () => {
    expect(topLevel(layerMachine)).toEqual([
      'Waiting',
      'Downloading',
      'Download complete',
      'Extracting',
      'Pull complete',
      'Already exists',
    ]);
  });
});

/** What the real one answered in a state: the state after, null where it refused or did nothing. */
interface Recorded {
  readonly from: string;
  readonly answers: readonly (string | null)[];
}

describe('a container obeys and refuses as dockerd 20.10.24 was recorded to', () => {
  // Columns: start, stop, pause, unpause, kill, rm. The state after where the engine answered 204;
  // 304 (nothing to do), 409 and 500 change nothing, and the chart forbids them.
  const columns = ['start', 'stop', 'pause', 'unpause', 'kill', 'remove'] as const;
  const recorded: readonly Recorded[] = [
    { from: 'created.idle', answers: ['created', null, null, null, null, 'removing'] },
    { from: 'running.ready', answers: [null, 'running', 'paused', null, 'running', null] },
    { from: 'paused', answers: [null, 'running', null, 'running', 'running', null] },
    { from: 'restarting.waiting', answers: [null, 'exited', null, null, 'exited', null] },
    { from: 'exited.ended', answers: ['exited', null, null, null, null, 'removing'] },
  ];

  test.each(recorded)('$from', ({ from, answers }) => {
    const actual = columns.map((column) => after(chartOf.container, from, `container.${column}`));
    expect(actual.map((path) => path?.split('.')[0] ?? null)).toEqual(answers);
  });

  test('what was begun ends in the recorded state', () => {
    const chart = chartOf.container;
    // start -> running, stop and kill -> exited (a paused one is thawed by them), rm -> gone
    expect(after(chart, 'created.starting', 'phase.done')).toBe('running.runtime');
    expect(after(chart, 'exited.starting', 'phase.done')).toBe('running.runtime');
    expect(after(chart, 'paused', 'container.stop')).toBe('running.stopping');
    expect(after(chart, 'running.stopping', 'phase.done')).toBe('exited.ended');
    expect(after(chart, 'running.killing', 'phase.done')).toBe('exited.ended');
    expect(after(chart, 'removing', 'phase.done')).toBe('removed');
    expect(after(chart, 'running.ready', 'process.exited.restart')).toBe('restarting.waiting');
    expect(after(chart, 'restarting.starting', 'phase.done')).toBe('running.runtime');
    expect(after(chart, 'removing', 'removal.failed')).toBe('dead');
  });
});

describe('a VM obeys and refuses as libvirt 9.0 with QEMU was observed to', () => {
  const columns = ['start', 'shutdown', 'destroy', 'suspend', 'resume'] as const;
  const recorded: readonly Recorded[] = [
    { from: 'shutoff.stopped', answers: ['running', null, null, null, null] },
    // Shutdown is a request: the domain stays "running" until its guest has obeyed.
    { from: 'running.ready', answers: [null, 'running', 'shutoff', 'paused', null] },
    // Suspending what is suspended succeeds silently; a paused guest cannot hear a shutdown.
    { from: 'paused.user', answers: [null, null, 'shutoff', 'paused', 'running'] },
    { from: 'paused.ioError', answers: [null, null, 'shutoff', 'paused', 'running'] },
    { from: 'crashed', answers: [null, null, 'shutoff', null, null] },
  ];

  test.each(recorded)('$from', ({ from, answers }) => {
    const actual = columns.map((column) => after(chartOf.vm, from, `vm.${column}`));
    expect(actual.map((path) => path?.split('.')[0] ?? null)).toEqual(answers);
  });

  test('destroy ends every domain that is active, whatever it is doing', () => {
    for (const { path } of chartOf.vm.states) {
      const isActive = !/^(shutoff|removed)/.test(path);
      expect(after(chartOf.vm, path, 'vm.destroy')).toBe(isActive ? 'shutoff.stopped' : null);
    }
  });

  test('undefine takes what is shut off (a running one libvirt would keep as transient: not here)', () => {
    for (const { path } of chartOf.vm.states) {
      const isShutOff = path.startsWith('shutoff');
      expect(after(chartOf.vm, path, 'vm.undefine')).toBe(isShutOff ? 'removed' : null);
    }
  });

  test('a guest switches itself off: running, in shutdown, shut off', () => {
    expect(after(chartOf.vm, 'running.ready', 'vm.shutdown')).toBe('running.poweringOff');
    expect(after(chartOf.vm, 'running.poweringOff', 'phase.done')).toBe('shutdown');
    expect(after(chartOf.vm, 'shutdown', 'phase.done')).toBe('shutoff.stopped');
  });

  test('its disk is cloned once: a second start goes straight to QEMU', () => {
    expect(after(chartOf.vm, 'shutoff.idle', 'vm.start')).toBe('shutoff.fetching');
    expect(after(chartOf.vm, 'shutoff.stopped', 'vm.start')).toBe('running.starting');
    expect(after(chartOf.vm, 'shutoff.crashed', 'vm.start')).toBe('running.starting');
  });
});

describe('a server', () => {
  const { events } = hostChart;
  const allowedIn = (path: string): string[] =>
    events.filter((event) => event !== 'phase.done' && after(hostChart, path, event) !== null);

  test('can be bought once, and switched on and off once it is in its rack', () => {
    expect(allowedIn('absent')).toEqual(['host.order']);
    expect(allowedIn('ordered')).toEqual([]);
    expect(allowedIn('racked')).toEqual([]);
    expect(allowedIn('blank')).toEqual(['host.powerOn']);
    expect(allowedIn('installing.system')).toEqual(['host.powerOff']);
    expect(allowedIn('off')).toEqual(['host.powerOn']);
    expect(allowedIn('up')).toEqual(['host.powerOff', 'kernel.panicked']);
    expect(allowedIn('panicked')).toEqual(['host.powerOff', 'host.powerOn']);
  });

  test('tests itself before the OS is installed and again before it boots', () => {
    const done = 'phase.done';
    expect(follow(hostChart, ['host.order', done, done])).toBe('installing.firmware');
    expect(follow(hostChart, ['host.order', done, done, done, done])).toBe('booting.firmware');
    expect(after(hostChart, 'booting.init', done)).toBe('up');
  });

  test('that panicked or lost power boots the OS it has', () => {
    expect(after(hostChart, 'up', 'kernel.panicked')).toBe('panicked');
    for (const path of ['panicked', 'off']) {
      expect(after(hostChart, path, 'host.powerOn')).toBe('booting.firmware');
    }
    expect(after(hostChart, 'installing.system', 'host.powerOff')).toBe('blank');
    expect(after(hostChart, 'blank', 'host.powerOn')).toBe('installing.firmware');
  });
});

test('whatever has no process yet or no longer is given up with its host', () => {
  expect(after(chartOf.container, 'created.pulling', 'host.lost')).toBe('created.idle');
  expect(after(chartOf.container, 'restarting.waiting', 'host.lost')).toBe('exited.killed');
  expect(after(chartOf.container, 'removing', 'host.lost')).toBe('removed');
  expect(after(chartOf.vm, 'shutoff.cloning', 'host.lost')).toBe('shutoff.idle');
  expect(after(chartOf.bare, 'installing', 'host.lost')).toBe('absent');
  // What is left must be one of the two: nothing survives a power failure busy.
  for (const chart of Object.values(chartOf)) {
    for (const { path, vitality } of chart.states) {
      if (!['starting', 'ready', 'paused', 'stopping'].includes(vitality)) continue;
      const ends = [after(chart, path, 'process.killed'), after(chart, path, 'host.lost')];
      expect(
        ends.some((end) => end !== null),
        `${chart.id} ${path}`,
      ).toBe(true);
    }
  }
});

test('an instance paused in the middle of its start resumes there', () => {
  const resumed = (chart: ChartTable, ...events: string[]) => follow(chart, events);
  const done = 'phase.done';
  const boot = ['vm.start', done, done, done, done];
  expect(resumed(chartOf.vm, ...boot, 'vm.suspend', 'vm.resume')).toBe('running.bootloader');
  const start = ['container.start', done, done, done];
  expect(resumed(chartOf.container, ...start, done, 'container.pause', 'container.unpause')).toBe(
    'running.app',
  );
  expect(resumed(chartOf.bare, 'app.start', done, 'app.stop', 'app.continue')).toBe('running.exec');
});

test('a chart with a state that no view could draw does not compile', () => {
  const bare = createMachine({ id: 'bad', initial: 'nowhere', states: { nowhere: {} } });
  expect(() => compileChart(bare)).toThrow('Chart "bad", state "nowhere": give it one of the tags');
});
