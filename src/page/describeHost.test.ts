import { expect, it } from 'vitest';
import { describeHost } from './describeHost.ts';
import { sampleHost } from './testing/sampleHost.ts';
import { sampleView } from './testing/sampleView.ts';

const { catalogue } = sampleView();

it('says in words what the stage draws', () => {
  const words = describeHost(sampleHost('container', 3), catalogue, 'en');
  expect(words.title).toBe('Containerization');
  expect(words.facts[0]).toBe('968\u00a0MiB of RAM used out of 16\u00a0GiB');
  expect(words.shared).toContain('Docker engine: 110\u00a0MiB');
  expect(words.groups).toEqual(['3 × Node.js API, ready: 438\u00a0MiB']);
  expect(words.newest?.parts.at(-1)).toBe('application: 86.0\u00a0MiB');
});

it('speaks French as well, with its typography', () => {
  const words = describeHost(sampleHost('container', 1), catalogue, 'fr');
  expect(words.newest?.parts.at(-1)).toBe('application\u00a0: 86,0\u00a0Mio');
});

it('gives the refusal with its figures', () => {
  const host = {
    ...sampleHost('vm', 15),
    refusal: {
      code: 'memory.short',
      hostId: 'vm',
      atMs: 0,
      appId: 'node',
      needBytes: 2 ** 30,
      leftBytes: 412 * 2 ** 20,
    },
  } as const;
  const { refusal } = describeHost(host, catalogue, 'en');
  expect(refusal).toContain('Node.js API needs 1.00\u00a0GiB of RAM, 412\u00a0MiB left');
});

it('says so when a machine is empty', () => {
  const words = describeHost(sampleHost('vm', 0), catalogue, 'en');
  expect([words.groups, words.newest, words.refusal]).toEqual([[], null, null]);
});
