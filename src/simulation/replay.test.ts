import { expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import type { RunFile } from '../world/RunFile.ts';
import { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';

/** A run as it was exported: cold pulls, a full host, pauses, a restart, removals, other guests, a reset. */
const recorded = JSON.parse(`{
  "format": "coloc-run", "version": 1, "timeMs": 95000, "lesson": null,
  "config": {
    "seed": 20261124, "platforms": ["bare", "vm", "container"],
    "host": {
      "memoryBytes": 4294967296, "cores": 4, "diskBytes": 40000000000,
      "diskBytesPerS": 500000000, "networkBytesPerS": 125000000
    },
    "guestOsId": "debian", "vmMemoryBytes": 536870912, "cloneKind": "full",
    "overcommitRatio": 1, "preloaded": false,
    "ksm": false, "swapBytes": 0, "containerMemoryLimitBytes": null,
    "containerPidsLimit": null, "serversOwned": true
  },
  "journal": [
    { "atMs": 0, "intent": { "type": "image.pull", "hostId": "container", "imageRef": "node:22-bookworm" } },
    { "atMs": 250.5, "intent": { "type": "instance.add", "hostId": "container", "appId": "node", "count": 5 } },
    { "atMs": 250.5, "intent": { "type": "instance.add", "hostId": "vm", "appId": "node", "count": 3 } },
    { "atMs": 400, "intent": { "type": "instance.add", "hostId": "bare", "appId": "mysql", "count": 2 } },
    { "atMs": 8000, "intent": { "type": "instance.pause", "hostId": "container", "target": 1 } },
    { "atMs": 9500, "intent": { "type": "instance.fill", "hostId": "vm", "appId": "nginx" } },
    { "atMs": 12000, "intent": { "type": "instance.resume", "hostId": "container", "target": 1 } },
    { "atMs": 15000, "intent": { "type": "instance.fill", "hostId": "container", "appId": "java" } },
    { "atMs": 30000, "intent": { "type": "instance.stop", "hostId": "vm", "target": "newest" } },
    { "atMs": 30000, "intent": { "type": "instance.start", "hostId": "vm", "target": 99 } },
    { "atMs": 34000, "intent": { "type": "run.configure", "patch": { "guestOsId": "alpine", "cloneKind": "linked" } } },
    { "atMs": 36000, "intent": { "type": "instance.start", "hostId": "vm", "target": "newest" } },
    { "atMs": 80000, "intent": { "type": "instance.remove", "hostId": "container", "target": "all" } },
    { "atMs": 80005, "intent": { "type": "instance.kill", "hostId": "bare", "target": 0 } },
    { "atMs": 81000, "intent": { "type": "instance.add", "hostId": "container", "appId": "nginx", "count": 7 } }
  ]
}`) as RunFile;

/** Hashes at some moments of it. They change with the rules or the figures, and must not with anything else. */
const hashes: readonly (readonly [timeMs: number, hash: string])[] = [
  [5000, '9a529c11a3d885d1'],
  [60_000, 'b799bfb1da206875'],
  [95_000, 'abf0c36ec8355865'],
];

const replay = (): Simulation =>
  new Simulation(recorded.config, catalogue, costs, recorded.journal);

test.each(hashes)(
  'the recorded run is at %i ms what it was when it was recorded',
  (timeMs, hash) => {
    const simulation = replay();
    simulation.advanceTo(timeMs);
    expect(simulation.hash()).toBe(hash);
  },
);

test('scrubbing through it in any order finds the same moments', () => {
  const simulation = replay();
  simulation.seek(recorded.timeMs);
  for (const [timeMs, hash] of [...hashes, ...hashes].reverse()) {
    simulation.seek(timeMs);
    expect(simulation.hash()).toBe(hash);
  }
});

test('it holds what the lesson needs: kills, refusals, removals and a restart', () => {
  const simulation = replay();
  simulation.advanceTo(recorded.timeMs);
  expect(hostOf(simulation, 'container').counts.oomKilled).toBeGreaterThan(0);
  expect(hostOf(simulation, 'container').counts.removed).toBeGreaterThan(5);
  expect(hostOf(simulation, 'container').counts.ready).toBe(7);
  expect(hostOf(simulation, 'vm').counts.refused).toBe(1);
  expect(hostOf(simulation, 'vm').counts.ready).toBeGreaterThan(3);
});
