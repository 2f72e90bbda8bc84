import { expect, test } from 'vitest';
import { explainDisk } from '../calibration/explainDisk.ts';
import type { Explanation } from '../world/Explanation.ts';
import { Platform } from '../world/Platform.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import type { Simulation } from './Simulation.ts';
import { evaluateFormula } from './testing/evaluateFormula.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';

const GiB = 1024 ** 3;

/** One instance alone on a host of a platform, its start just asked for. */
function alone(hostId: Platform, config: Partial<RunConfig> = {}): Simulation {
  const simulation = startRun({ config: { platforms: [hostId], ...config } });
  simulation.dispatch({ type: 'instance.add', hostId, appId: 'mysql', count: 1 });
  return simulation;
}

const ofItsOwn = (simulation: Simulation, hostId: Platform): Explanation =>
  explainDisk(hostOf(simulation, hostId), 0, simulation.recipeOf(hostId, 0), 'writable');

const symbolsOf = ({ terms }: Explanation): string[] => terms.map(({ symbol }) => symbol);

function valueOf({ formula, terms }: Explanation): number {
  return evaluateFormula(formula, new Map(terms.map(({ symbol, value }) => [symbol, value])));
}

test.each(Platform)('on %s, what lies on the disk is the sum of what is explained', (platform) => {
  const simulation = alone(platform, { swapBytes: 4 * GiB });
  runToQuiet(simulation);
  const host = hostOf(simulation, platform);
  const kinds = [...new Set(host.disk.map(({ kind }) => kind))];
  const explained = kinds.map((kind) => explainDisk(host, null, null, kind).valueBytes);
  expect(explained.reduce((sum, bytes) => sum + bytes, 0)).toBe(host.diskUsedBytes);
  const own = ofItsOwn(simulation, platform);
  expect(valueOf(own)).toBe(own.valueBytes);
});

test('a swap file is as large as its setting, and cites nothing else', () => {
  const host = hostOf(alone('vm', { swapBytes: 4 * GiB }), 'vm');
  expect(explainDisk(host, null, null, 'swap')).toEqual({
    valueBytes: 4 * GiB,
    formula: 'swap',
    terms: [{ symbol: 'swap', value: 4 * GiB, unit: 'bytes', sourceIds: [] }],
  });
});

test.each(Platform)('on %s, data written later is told apart from that of the start', (hostId) => {
  const simulation = alone(hostId);
  runToQuiet(simulation);
  const before = symbolsOf(ofItsOwn(simulation, hostId));
  simulation.dispatch({ type: 'instance.write', hostId, target: 'newest', bytes: 3e8 });
  const own = ofItsOwn(simulation, hostId);
  expect(symbolsOf(own)).toEqual([...before, 'data']);
  expect(own.terms.at(-1)?.value).toBe(3e8);
  expect(valueOf(own)).toBe(own.valueBytes);
});

test('a linked clone that has not booted yet has not grown', () => {
  const simulation = alone('vm', { cloneKind: 'linked' });
  expect(symbolsOf(ofItsOwn(simulation, 'vm'))).toEqual(['newClone']);
  runToQuiet(simulation);
  expect(symbolsOf(ofItsOwn(simulation, 'vm'))).toEqual(['newClone', 'growth', 'written']);
});
