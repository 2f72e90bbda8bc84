import { expect, it } from 'vitest';
import type { RunConfig } from '../world/RunConfig.ts';
import { knobPatch } from './knobPatch.ts';
import { readKnobs } from './readKnobs.ts';

const config: RunConfig = {
  seed: 7,
  platforms: ['vm'],
  host: {
    memoryBytes: 16 * 2 ** 30,
    cores: 8,
    diskBytes: 256e9,
    diskBytesPerS: 2e9,
    networkBytesPerS: 1e8,
  },
  guestOsId: 'debian',
  vmMemoryBytes: 2 ** 30,
  cloneKind: 'full',
  overcommitRatio: 1,
  preloaded: true,
  ksm: false,
  swapBytes: 0,
  containerMemoryLimitBytes: null,
  containerPidsLimit: null,
  serversOwned: true,
};
const knobs = readKnobs({ config, guests: [], language: 'en', speed: 1, speeds: [1] });

it('shows people’s units', () => {
  expect(knobs).toMatchObject({ memory: 16, disk: 256, vmMemory: 1 });
});

it('patches the turned knob alone, in bytes', () => {
  const { host } = knobPatch('memory', { ...knobs, memory: 32, disk: 512 }, config);
  expect(host).toEqual({ ...config.host, memoryBytes: 32 * 2 ** 30 });
  expect(knobPatch('vmMemory', { ...knobs, vmMemory: 0.5 }, config)).toEqual({
    vmMemoryBytes: 2 ** 29,
  });
});

it('writes no limit as nothing, as Docker does', () => {
  expect(knobs).toMatchObject({ containerPids: 0, serversOwned: true });
  const limited = { ...knobs, containerPids: 100 };
  expect(knobPatch('containerPids', limited, config)).toEqual({ containerPidsLimit: 100 });
  expect(knobPatch('containerPids', knobs, config)).toEqual({ containerPidsLimit: null });
});
