import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { CloneKind } from '../world/CloneKind.ts';
import { Fault } from '../world/Fault.ts';
import type { Intent } from '../world/Intent.ts';
import type { JournalEntry } from '../world/JournalEntry.ts';
import { Platform } from '../world/Platform.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { Simulation } from './Simulation.ts';
import { worldFaults } from './testing/worldFaults.ts';

// Bounds a hang only: the whole file takes a few seconds.
vi.setConfig({ testTimeout: 60_000 });

const MiB = 1024 ** 2;

/** Hosts so small that wishes meet full memory, full disks and the OOM killer. */
const host = fc.record({
  memoryBytes: fc.integer({ min: 2048 * MiB, max: 4096 * MiB }),
  cores: fc.integer({ min: 1, max: 4 }),
  diskBytes: fc.integer({ min: 20e9, max: 24e9 }),
  diskBytesPerS: fc.constantFrom(50e6, 500e6),
  networkBytesPerS: fc.constantFrom(12_500_000, 125_000_000),
});

const knobs = {
  guestOsId: fc.constantFrom(...catalogue.guests.map(({ id }) => id)),
  vmMemoryBytes: fc.integer({ min: 64 * MiB, max: 1536 * MiB }),
  cloneKind: fc.constantFrom(...CloneKind),
  overcommitRatio: fc.constantFrom(1, 1.5, 4, 16),
  preloaded: fc.boolean(),
  ksm: fc.boolean(),
  swapBytes: fc.constantFrom(0, 300 * MiB, 2048 * MiB),
  containerPidsLimit: fc.constantFrom(null, 100),
  // Twice as likely: where nothing is bought, little happens.
  serversOwned: fc.constantFrom(true, true, false),
  containerMemoryLimitBytes: fc.constantFrom(null, 8 * MiB, 64 * MiB),
};

const config: fc.Arbitrary<RunConfig> = fc.record({
  ...knobs,
  seed: fc.nat(),
  host,
  platforms: fc.constant(Platform),
});

const hostId = fc.constantFrom(...Platform);
const appId = fc.constantFrom(...catalogue.apps.map(({ id }) => id), 'nosuch');
/** Apps that fill a small host by the hundred, not by the ten thousand. */
const large = fc.constantFrom('node', 'java', 'mysql', 'python');

const target = fc.oneof(
  fc.integer({ min: -1, max: 20 }),
  fc.constantFrom('newest' as const, 'all' as const),
);

const digest = fc.constantFrom(
  'sha256:made here',
  'sha256:made there',
  ...(catalogue.images[0]?.layers.map((one) => one.digest) ?? []),
);
const layer = digest.map((one) => ({
  digest: one,
  compressedBytes: 1000 * one.length,
  diskBytes: 3_000_000 * one.length,
}));

const intent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('instance.add' as const),
      hostId,
      appId,
      count: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(-1, 0, 60)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('instance.fill' as const),
      hostId,
      appId: large,
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'instance.start',
        'instance.stop',
        'instance.kill',
        'instance.pause',
        'instance.resume',
        'instance.remove',
      ),
      hostId,
      target,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('instance.balloon' as const),
      hostId,
      target,
      memoryBytes: fc.integer({ min: 32 * MiB, max: 1600 * MiB }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('instance.write' as const),
      hostId,
      target,
      bytes: fc.oneof(fc.integer({ min: 1, max: 4e9 }), fc.constantFrom(-1, 0.5, 3e10)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('instance.provoke' as const),
      hostId,
      target: fc.oneof(fc.integer({ min: -1, max: 20 }), fc.constant('newest' as const)),
      fault: fc.constantFrom(...Fault),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('host.dropCaches' as const), hostId }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('host.order', 'host.powerOn', 'host.powerOff'),
      hostId,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('image.pull' as const),
      hostId,
      imageRef: fc.constantFrom(...catalogue.images.map(({ ref }) => ref), 'nosuch:latest'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.oneof(
      fc.record({
        type: fc.constant('engine.create' as const),
        hostId,
        appId,
        memoryLimitBytes: fc.constantFrom(null, 8 * MiB, 64 * MiB, 0),
      }),
      fc.record({
        type: fc.constant('engine.exit' as const),
        hostId,
        target: fc.integer({ min: -1, max: 20 }),
        exitCode: fc.constantFrom(0, 1, 137, -1),
        restarts: fc.boolean(),
      }),
      fc.record({
        type: fc.constant('engine.growWritable' as const),
        hostId,
        target: fc.integer({ min: -1, max: 20 }),
        bytes: fc.constantFrom(5000, -5000, 0.5, 4e9, -4e9, 3e10),
      }),
      fc.record({
        type: fc.constant('engine.pull' as const),
        hostId,
        imageRef: fc.constantFrom('busybox:latest', 'nginx:1.31.3'),
        layers: fc.array(layer, { maxLength: 4 }),
      }),
      fc.record({
        type: fc.constant('engine.storeLayers' as const),
        hostId,
        layers: fc.array(layer, { maxLength: 4 }),
      }),
      fc.record({
        type: fc.constant('engine.dropLayers' as const),
        hostId,
        digests: fc.array(digest, { maxLength: 4 }),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('run.configure' as const),
      patch: fc.oneof(
        { weight: 4, arbitrary: fc.record(knobs, { requiredKeys: [] }) },
        { weight: 4, arbitrary: fc.record({ ksm: fc.boolean() }) },
        { weight: 1, arbitrary: fc.record({ host }) },
        { weight: 1, arbitrary: fc.constantFrom({ seed: -1 }, { overcommitRatio: 0 }) },
      ),
    }),
  },
);

/** Wishes with the time that passes before each: often none, so that moments coincide. */
const wishes = fc.array(
  fc.record({
    afterMs: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.nat(400) },
      { weight: 3, arbitrary: fc.nat(20_000) },
      // Long enough for a boot, or for a server to be bought.
      { weight: 1, arbitrary: fc.constantFrom(200_000, 90 * 24 * 3_600_000) },
    ),
    intent,
  }),
  { minLength: 1, maxLength: 14 },
);

const open = (from: RunConfig, journal: readonly JournalEntry[] = []): Simulation =>
  new Simulation(from, catalogue, costs, journal);

/** A run in which every wish was made, each after its time. */
function played(from: RunConfig, wished: { afterMs: number; intent: Intent }[]): Simulation {
  const simulation = open(from);
  for (const { afterMs, intent: one } of wished) {
    simulation.advanceTo(simulation.clockMs + afterMs);
    simulation.dispatch(one);
  }
  simulation.advanceTo(simulation.clockMs + 30_000);
  return simulation;
}

function hashAt(from: RunConfig, journal: readonly JournalEntry[], timeMs: number): string {
  const simulation = open(from, journal);
  simulation.advanceTo(timeMs);
  return simulation.hash();
}

test('memory, disk, cores and instances add up at every event of any run', () => {
  fc.assert(
    fc.property(config, wishes, (from, wished) => {
      const simulation = open(from);
      expect(worldFaults(simulation)).toEqual([]);
      for (const { afterMs, intent: one } of wished) {
        const untilMs = simulation.clockMs + afterMs;
        for (let event = 0; event < 40 && simulation.nextEventMs <= untilMs; event += 1) {
          simulation.advanceTo(simulation.nextEventMs);
          expect(worldFaults(simulation)).toEqual([]);
        }
        simulation.advanceTo(untilMs);
        simulation.dispatch(one);
        expect(worldFaults(simulation)).toEqual([]);
      }
      simulation.advanceTo(simulation.clockMs + 60_000);
      expect(worldFaults(simulation)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('a wish adds as many instances as it says, and takes none away', () => {
  fc.assert(
    fc.property(config, wishes, (from, wished) => {
      const simulation = open(from);
      const rows = () => simulation.snapshot.hosts.map(({ instances }) => instances.count);
      for (const { afterMs, intent: one } of wished) {
        simulation.advanceTo(simulation.clockMs + afterMs);
        const before = rows();
        const { serversOwned } = simulation.snapshot.config;
        const { accepted } = simulation.dispatch(one);
        const isNewHardware =
          one.type === 'run.configure' &&
          accepted > 0 &&
          (one.patch.host !== undefined ||
            simulation.snapshot.config.serversOwned !== serversOwned);
        const grows = ['instance.add', 'instance.fill', 'engine.create'].includes(one.type);
        const expected = before.map((count, index) => {
          if (isNewHardware) return 0;
          return grows && 'hostId' in one && one.hostId === Platform[index]
            ? count + accepted
            : count;
        });
        expect(rows()).toEqual(expected);
      }
    }),
    { numRuns: 50 },
  );
});

test('a refused wish leaves no trace but its reason', () => {
  fc.assert(
    fc.property(config, wishes, (from, wished) => {
      const simulation = open(from);
      for (const { afterMs, intent: one } of wished) {
        simulation.advanceTo(simulation.clockMs + afterMs);
        const before = simulation.hash();
        const { accepted, refusals } = simulation.dispatch(one);
        if (accepted > 0) continue;
        expect(refusals).toHaveLength(1);
        expect(simulation.hash()).toBe(before);
      }
    }),
    { numRuns: 50 },
  );
});

test('frames of any size, a replay, and a way back and forth end at the same hash', () => {
  const frames = fc.array(fc.double({ min: 0.01, max: 900, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(config, wishes, frames, fc.nat(1000), (from, wished, sizes, permille) => {
      const simulation = played(from, wished);
      const endMs = simulation.clockMs;
      const hash = simulation.hash();

      const framed = open(from, simulation.journal);
      for (let frame = 0; framed.clockMs < endMs; frame += 1) {
        framed.advanceTo(Math.min(endMs, framed.clockMs + sizes[frame % sizes.length] + frame));
      }
      expect(framed.hash()).toBe(hash);
      expect(hashAt(from, simulation.journal, endMs)).toBe(hash);

      const momentMs = (endMs * permille) / 1000;
      simulation.seek(momentMs);
      expect(simulation.hash()).toBe(hashAt(from, simulation.journal, momentMs));
      expect(worldFaults(simulation)).toEqual([]);
      simulation.seek(endMs);
      expect(simulation.hash()).toBe(hash);
    }),
    { numRuns: 50 },
  );
});

test('a new wish in the past replaces the future and loses nothing of the past', () => {
  fc.assert(
    fc.property(config, wishes, fc.nat(1000), intent, (from, wished, permille, other) => {
      const simulation = played(from, wished);
      const endMs = simulation.clockMs;
      const momentMs = Math.floor((endMs * permille) / 1000);
      const past = simulation.journal.filter(({ atMs }) => atMs <= momentMs);
      simulation.seek(momentMs);
      simulation.dispatch(other);
      expect(simulation.journal).toEqual([...past, { atMs: momentMs, intent: other }]);
      expect(simulation.endMs).toBe(momentMs);
      simulation.advanceTo(endMs);
      expect(simulation.hash()).toBe(hashAt(from, simulation.journal, endMs));
      simulation.seek(momentMs / 2);
      expect(simulation.hash()).toBe(hashAt(from, simulation.journal, momentMs / 2));
    }),
    { numRuns: 50 },
  );
});

test('filling a host ends with its own refusal, whatever starts there already', () => {
  fc.assert(
    fc.property(config, wishes, hostId, large, (any, wished, where, app) => {
      // A container that its own limit kills never fills a host.
      const from = { ...any, containerMemoryLimitBytes: null };
      const simulation = open(from);
      for (const { afterMs, intent: one } of wished) {
        // What is on its way down gives RAM back later: the refusal would come one instance later.
        if (one.type !== 'instance.add' && one.type !== 'image.pull') continue;
        simulation.advanceTo(simulation.clockMs + afterMs);
        simulation.dispatch(one);
      }
      const { refusals } = simulation.dispatch({
        type: 'instance.fill',
        hostId: where,
        appId: app,
      });
      const filled = simulation.snapshot.hosts.find(({ id }) => id === where);
      const killedBefore = filled?.counts.oomKilled ?? 0;
      if (refusals.length > 0) return;
      simulation.advanceTo(simulation.clockMs + 1_000_000);
      expect(filled?.counts.oomKilled).toBeGreaterThan(killedBefore);
      expect(filled?.refusal?.code).toBe('oom.killed');
    }),
    { numRuns: 50 },
  );
});

test('checkpoints of a long run give back any moment of it', () => {
  const simulation = open({ ...defaultConfig, seed: 7 });
  for (const where of Platform) {
    simulation.dispatch({ type: 'instance.add', hostId: where, appId: 'nginx', count: 400 });
  }
  for (let second = 1; second <= 60; second += 1) {
    simulation.advanceTo(second * 1000);
    const type = second % 2 === 0 ? 'instance.stop' : 'instance.start';
    simulation.dispatch({ type, hostId: Platform[second % 3], target: 'all' });
  }
  const { journal } = simulation;
  for (const momentMs of [59_999, 1, 30_000, 12_345.678, 45_001]) {
    simulation.seek(momentMs);
    expect(simulation.hash()).toBe(hashAt({ ...defaultConfig, seed: 7 }, journal, momentMs));
  }
});
