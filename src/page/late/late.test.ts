import { expect, it } from 'vitest';
import { Harm } from '../../world/Harm.ts';
import { HostStep } from '../../world/HostStep.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { HostTrouble } from '../../world/HostTrouble.ts';
import { sampleHost } from '../testing/sampleHost.ts';
import { hostNotice } from './hostNotice.ts';
import { reachOf } from './reachOf.ts';
import { stepTimings } from './stepTimings.ts';

const day = 86_400_000;

function troubled(host: HostSnapshot, trouble: Partial<HostTrouble>, harm: Harm): HostSnapshot {
  host.instances.harm.fill(Harm.indexOf(harm));
  host.instances.harm[2] = Harm.indexOf('source');
  const panic = { fault: 'kernelPanic', row: 2, atMs: 0, reach: 'instance', hurt: 0 } as const;
  return { ...host, trouble: { ...panic, ...trouble } };
}

it('tells who else went down, as it turned out', () => {
  const shared = troubled(sampleHost('container', 12), { reach: 'host', hurt: 11 }, 'killed');
  expect(hostNotice(shared, 'en', 0)).toBe(
    'Kernel panic (container no. 3): the host’s kernel is shared, all 12 went down.',
  );
  expect(hostNotice(troubled(sampleHost('vm', 12), {}, 'none'), 'en', 0)).toBe(
    'Kernel panic (VM no. 3): the 11 neighbours are untouched.',
  );
});

it('follows who owns the kernel, not the name of the platform', () => {
  const [vm, container] = [sampleHost('vm', 1), sampleHost('container', 1)];
  expect(reachOf('kernelPanic', container, false)).toBe('host');
  expect(reachOf('kernelPanic', { ...container, kernel: 'sentry' }, false)).toBe('instance');
  expect(reachOf('kernelExploit', { ...container, kernel: 'shared' }, false)).toBe('guest');
  expect(reachOf('kernelExploit', vm, false)).toBe('instance');
});

it('holds a fork bomb by its limit, and lets no kernel keep the cores', () => {
  const container = sampleHost('container', 1);
  expect(reachOf('forkBomb', container, false)).toBe('host');
  expect(reachOf('forkBomb', container, true)).toBe('instance');
  expect(reachOf('noisyNeighbour', sampleHost('vm', 1), true)).toBe('host');
});

it('says how long a server has been on its way, in days', () => {
  const stepStartMs = new Float64Array(HostStep.length).fill(NaN);
  stepStartMs[HostStep.indexOf('order')] = 0;
  const ordered = { ...sampleHost('vm', 0), state: 'ordered', step: 'order', stepStartMs } as const;
  expect(hostNotice(ordered, 'en', 3 * day)).toBe(
    'Server: ordered, being delivered, for 3.00\u00a0d so far',
  );
  stepStartMs[HostStep.indexOf('rack')] = 70 * day;
  const racked = { ...ordered, state: 'racked', step: 'rack' } as const;
  expect(stepTimings(racked, 71 * day)).toEqual([
    { step: 'order', startMs: 0, durationMs: 70 * day, isUnderWay: false },
    { step: 'rack', startMs: 70 * day, durationMs: day, isUnderWay: true },
  ]);
});
