import { expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { Simulation } from '../simulation/Simulation.ts';
import { ledgerOf } from './ledgerOf.ts';
import { ledgerTable } from './ledgerTable.ts';

test('a table has a column a platform, and says so where nothing is ready', () => {
  const simulation = new Simulation(defaultConfig, catalogue, costs);
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'nginx', count: 2 });
  while (simulation.nextEventMs < Infinity) simulation.advanceTo(simulation.nextEventMs);
  const platforms = simulation.snapshot.hosts
    .filter(({ id }) => id === 'container' || id === 'vm')
    .map(ledgerOf);
  const lines = ledgerTable({ platforms, seed: 1, hash: 'abc' }).split('\n');
  const cells = lines.slice(0, 5).map((line) => line.trim().split(/ {2,}/));
  expect(cells).toEqual([
    ['vm', 'container'],
    ['asked', '0', '2'],
    ['ready', '0', '2'],
    ['refused', '0', '0'],
    ['killed (OOM)', '0', '0'],
  ]);
  expect(lines[5]).toMatch(/^last ready +- +\d\.\d\d s$/);
  expect(lines.at(-1)).toBe('seed 1  hash abc');
  expect(new Set(lines.slice(0, 9).map(({ length }) => length)).size).toBe(1);
});
