import { expect, test } from 'vitest';
import { explainHostStep } from '../calibration/explainHostStep.ts';
import { HostStep } from '../world/HostStep.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';

const valuesOf = (terms: ReturnType<typeof explainHostStep>['terms']) =>
  Object.fromEntries(terms.map(({ symbol, value }) => [symbol, value]));

test.each(HostStep)('%s took what its terms say, and each has its sources', (step) => {
  const simulation = startRun({ config: { serversOwned: false } });
  simulation.dispatch({ type: 'host.order', hostId: 'vm' });
  runToQuiet(simulation);
  const host = hostOf(simulation, 'vm');
  const { valueMs, formula, terms } = explainHostStep(host, step, simulation.clockMs);
  const { wait, firmware, work, os, diskRate } = valuesOf(terms);
  const byFormula: Readonly<Record<string, number>> = {
    wait,
    firmware,
    'work + os / diskRate': work + (os / diskRate) * 1000,
  };
  expect(valueMs).toBeCloseTo(byFormula[formula], 3);
  for (const { constant, sourceIds } of terms) {
    if (constant) expect(sourceIds.length).toBeGreaterThan(0);
  }
});

test('a step under way has taken what has passed of it, one that never began nothing known', () => {
  const simulation = startRun({ config: { serversOwned: false } });
  simulation.dispatch({ type: 'host.order', hostId: 'bare' });
  simulation.advanceTo(86_400_000);
  const host = hostOf(simulation, 'bare');
  expect(explainHostStep(host, 'order', simulation.clockMs).valueMs).toBe(86_400_000);
  expect(explainHostStep(host, 'kernel', simulation.clockMs).valueMs).toBeNaN();
});

test('a boot cut short is not counted as one', () => {
  const simulation = startRun();
  const host = hostOf(simulation, 'bare');
  simulation.dispatch({ type: 'host.powerOff', hostId: 'bare' });
  simulation.dispatch({ type: 'host.powerOn', hostId: 'bare' });
  simulation.advanceTo(10_000);
  simulation.dispatch({ type: 'host.powerOff', hostId: 'bare' });
  simulation.advanceTo(60_000);
  expect(explainHostStep(host, 'firmware', simulation.clockMs).valueMs).toBeNaN();
});
