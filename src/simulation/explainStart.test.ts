import { expect, test } from 'vitest';
import { constants } from '../calibration/constants.ts';
import { explainStart } from '../calibration/explainStart.ts';
import { Phase } from '../world/Phase.ts';
import { phaseIndex } from '../world/phaseIndex.ts';
import { phaseSpans } from '../world/phaseSpans.ts';
import { Platform } from '../world/Platform.ts';
import type { Simulation } from './Simulation.ts';
import { evaluateFormula } from './testing/evaluateFormula.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';

/** One instance alone on a host of a platform that has nothing of it on its disk yet. */
function alone(hostId: Platform): Simulation {
  const simulation = startRun({ config: { platforms: [hostId], preloaded: false } });
  simulation.dispatch({ type: 'instance.add', hostId, appId: 'mysql', count: 1 });
  runToQuiet(simulation);
  return simulation;
}

function stateOf(simulation: Simulation, hostId: Platform) {
  const recipe = simulation.recipeOf(hostId, 0);
  if (!recipe) throw new Error(`${hostId} has no instance.`);
  return { host: hostOf(simulation, hostId), recipe, nowMs: simulation.clockMs };
}

/** Each of the phases took what its formula says, but for the variation from start to start. */
function checkFormulas(
  { host, recipe, nowMs }: ReturnType<typeof stateOf>,
  phases: readonly Phase[],
) {
  for (const phase of phases) {
    const { valueMs, formula, terms } = explainStart(host, 0, recipe, phase, nowMs);
    const values = new Map(
      terms.map(({ symbol, value, unit }) => [symbol, unit === 'bytes/s' ? value / 1000 : value]),
    );
    // Formulas of start also divide; each quotient becomes a symbol of its own.
    const flat = formula
      .replace(/firstOnly\((.*?)\)/, '$1')
      .replace(/(\w+) \/ (min\(\w+, \w+\)|\w+)/g, (_, over: string, under: string) => {
        const symbol = `q${'x'.repeat(values.size)}`;
        const divisor = values.get(under) ?? evaluateFormula(under, values);
        values.set(symbol, (values.get(over) ?? NaN) / divisor);
        return symbol;
      });
    const ms = evaluateFormula(flat, values);
    // Layers are unpacked as they come in: the whole lasts longer than either, shorter than both.
    const overlap = phase === 'pull' && host.family === 'container' ? 0.5 : 0;
    const slack = ms * (constants.variation.value + overlap) + 0.01;
    if (overlap > 0) expect(valueMs).toBeGreaterThanOrEqual(ms);
    expect(Math.abs(valueMs - ms), `${phase}: ${formula}`).toBeLessThanOrEqual(slack);
  }
}

test.each(Platform)('alone on %s, a phase takes what its formula says', (platform) => {
  const run = alone(platform);
  const { host } = stateOf(run, platform);
  const phases = Phase.filter((phase) => host.instances.phaseStartMs[phaseIndex[phase]] >= 0);
  expect(phases[0]).toBe('pull');
  expect(phases.length).toBeGreaterThan(2);
  checkFormulas(stateOf(run, platform), phases);
});

test.each(Platform)('on %s, a later start finds the data files of the first', (platform) => {
  const run = alone(platform);
  const before = hostOf(run, platform).instances.diskBytes[0];
  run.dispatch({ type: 'instance.stop', hostId: platform, target: 0 });
  runToQuiet(run);
  run.dispatch({ type: 'instance.start', hostId: platform, target: 0 });
  runToQuiet(run);
  const state = stateOf(run, platform);
  expect(state.host.counts.ready).toBe(1);
  expect(state.host.instances.diskBytes[0]).toBe(before);
  const { formula } = explainStart(state.host, 0, state.recipe, 'app', state.nowMs);
  expect(formula).toBe('work * factor');
  checkFormulas(state, ['app']);
});

test('a start that was killed took no longer than it lived', () => {
  const run = startRun({ config: { platforms: ['vm'] } });
  run.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'node', count: 1 });
  run.advanceTo(5000);
  const wish = { type: 'instance.kill', hostId: 'vm', target: 0 } as const;
  expect(run.dispatch(wish).accepted).toBe(1);
  const { instances } = hostOf(run, 'vm');
  const killedAt = phaseSpans(instances, 0, run.clockMs);
  run.advanceTo(run.clockMs + 60_000);
  expect(phaseSpans(hostOf(run, 'vm').instances, 0, run.clockMs)).toEqual(killedAt);
  expect(killedAt.at(-1)).toMatchObject({ endMs: 5000, isOver: true });
});

test('a start that is paused goes on, and ends once', () => {
  const run = startRun({ config: { platforms: ['vm'] } });
  run.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'node', count: 1 });
  run.advanceTo(5000);
  run.dispatch({ type: 'instance.pause', hostId: 'vm', target: 0 });
  run.advanceTo(run.clockMs + 1000);
  expect(hostOf(run, 'vm').instances.startEndMs[0]).toBeNaN();
  run.dispatch({ type: 'instance.resume', hostId: 'vm', target: 0 });
  runToQuiet(run);
  const { startEndMs, readyMs } = hostOf(run, 'vm').instances;
  const endMs = startEndMs[0];
  expect(endMs).toBe(readyMs[0]);
  run.dispatch({ type: 'instance.pause', hostId: 'vm', target: 0 });
  run.advanceTo(run.clockMs + 1000);
  run.dispatch({ type: 'instance.resume', hostId: 'vm', target: 0 });
  expect(hostOf(run, 'vm').instances.startEndMs[0]).toBe(endMs);
});
