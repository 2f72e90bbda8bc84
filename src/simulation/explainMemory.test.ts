import { describe, expect, test } from 'vitest';
import { evaluateFormula } from './testing/evaluateFormula.ts';
import { explainMemory } from '../calibration/explainMemory.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';

/** Kinds whose formula sums over what is not among its terms. */
const open = /sum\(|filesRead/;

/** Symbols of more than one word, which stand for themselves. */
const whole = (formula: string, values: ReadonlyMap<string, number>): number =>
  values.get(formula) ?? evaluateFormula(formula, values);

/** Checks every kind of an instance, or of the host when `row` is null; how many formulas were closed. */
function checkAll(simulation: Simulation, hostId: 'vm' | 'container', row: number | null): number {
  const host = hostOf(simulation, hostId);
  const recipe = row === null ? null : simulation.recipeOf(hostId, row);
  const bytesOf = (kind: MemoryKind): number =>
    row === null
      ? host.memoryBytes[memoryKindIndex[kind]]
      : host.instances.memoryBytes[row * MemoryKind.length + memoryKindIndex[kind]];
  let closed = 0;
  for (const kind of MemoryKind) {
    const { valueBytes, formula, terms } = explainMemory(host, row, recipe, kind);
    expect(valueBytes, kind).toBe(bytesOf(kind));
    if (open.test(formula) || (valueBytes === 0 && kind !== 'reservedIdle')) continue;
    closed += 1;
    const values = new Map(terms.map(({ symbol, value }) => [symbol, value]));
    // Bytes are whole in the world: a share of RAM is rounded.
    expect(Math.abs(whole(formula, values) - valueBytes), `${kind}: ${formula}`).toBeLessThan(1);
  }
  return closed;
}

function running(appId: string, config: Parameters<typeof startRun>[0] = {}): Simulation {
  const simulation = startRun(config);
  for (const hostId of ['vm', 'container'] as const) {
    simulation.dispatch({ type: 'instance.add', hostId, appId, count: 3 });
  }
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.pause', hostId: 'container', target: 0 });
  simulation.dispatch({ type: 'instance.kill', hostId: 'container', target: 1 });
  runToQuiet(simulation);
  return simulation;
}

describe.each(['node', 'hello', 'mysql'])(
  'with %s, a number on the picture can be recomputed',
  (app) => {
    test('of a VM', () => {
      // vmProcess, guestKernel, guestOs, pageCache, runtime, app, reservedIdle
      expect(checkAll(running(app), 'vm', 0)).toBe(7);
    });

    test('of a VM that was promised less RAM than it touches', () => {
      const config = { overcommitRatio: 4, vmMemoryBytes: 512 * 1024 ** 2 };
      expect(checkAll(running(app, { config }), 'vm', 2)).toBe(7);
    });

    test('of VMs that were ballooned, and share pages', () => {
      const config = { vmMemoryBytes: 512 * 1024 ** 2, ksm: true };
      const simulation = running(app, { config });
      const memoryBytes = simulation.recipeOf('vm', 0)?.guestNeedBytes ?? 0;
      simulation.dispatch({ type: 'instance.balloon', hostId: 'vm', target: 0, memoryBytes });
      simulation.dispatch({
        type: 'instance.balloon',
        hostId: 'vm',
        target: 1,
        memoryBytes: 400 * 1024 ** 2,
      });
      runToQuiet(simulation);
      expect(hostOf(simulation, 'vm').instances.mergedBytes.some((bytes) => bytes > 0)).toBe(true);
      // All but what the balloon has taken whole: page cache and idle pages.
      expect(checkAll(simulation, 'vm', 0)).toBeGreaterThanOrEqual(5);
      expect(checkAll(simulation, 'vm', 1)).toBe(7);
    });

    test('of a VM in the middle of its boot', () => {
      const simulation = startRun({ config: { overcommitRatio: 4 } });
      simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: app, count: 1 });
      const { instances, chart } = hostOf(simulation, 'vm');
      while (chart.states[instances.state[0]].path !== 'running.kernel') {
        simulation.advanceTo(simulation.nextEventMs);
      }
      // vmProcess, guestKernel, reservedIdle
      expect(checkAll(simulation, 'vm', 0)).toBe(3);
    });

    test('of a container', () => {
      // shim, runtime, app; and a container has nothing in reserve
      expect(checkAll(running(app), 'container', 2)).toBeGreaterThanOrEqual(3);
    });

    test('of the hosts, with paused and killed instances on them', () => {
      const simulation = running(app);
      // hostKernel, hostOs and hypervisor or engine
      expect(checkAll(simulation, 'vm', null)).toBeGreaterThanOrEqual(3);
      expect(checkAll(simulation, 'container', null)).toBeGreaterThanOrEqual(3);
      expect(checkAll(startRun(), 'container', null)).toBeGreaterThanOrEqual(3);
    });
  },
);

test('of a server that is not up, nothing is explained by what it would hold', () => {
  const simulation = startRun();
  simulation.dispatch({ type: 'host.powerOff', hostId: 'container' });
  const host = hostOf(simulation, 'container');
  for (const kind of ['hostKernel', 'hostOs', 'engine'] as const) {
    const nothing = { valueBytes: 0, formula: '0', terms: [] };
    expect(explainMemory(host, null, null, kind)).toEqual(nothing);
  }
});

test('terms that nobody set have a source', () => {
  const simulation = running('node');
  const host = hostOf(simulation, 'vm');
  const kinds = ['vmProcess', 'guestKernel', 'guestOs', 'pageCache', 'runtime', 'app'] as const;
  for (const kind of kinds) {
    const { terms } = explainMemory(host, 0, simulation.recipeOf('vm', 0), kind);
    for (const { symbol, sourceIds } of terms) {
      if (['vmRam', 'left'].includes(symbol)) continue;
      expect(sourceIds.length, `${kind}: ${symbol}`).toBeGreaterThan(0);
    }
  }
});
