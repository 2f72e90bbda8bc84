import fc from 'fast-check';
import { CloneKind } from '../world/CloneKind.ts';
import { Fault } from '../world/Fault.ts';
import type { Intent } from '../world/Intent.ts';
import { Platform } from '../world/Platform.ts';
import type { RunFile } from '../world/RunFile.ts';

const bytes = fc.integer({ min: 1, max: 2 ** 44 });
const positive = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const hostId = fc.constantFrom(...Platform);

const target = fc.oneof(fc.nat(), fc.constantFrom('newest' as const, 'all' as const));

const host = fc.record({
  memoryBytes: bytes,
  cores: fc.integer({ min: 1, max: 256 }),
  diskBytes: bytes,
  diskBytesPerS: positive,
  networkBytesPerS: positive,
});
const knobs = {
  seed: fc.nat(),
  host,
  guestOsId: name,
  vmMemoryBytes: bytes,
  cloneKind: fc.constantFrom(...CloneKind),
  overcommitRatio: positive,
  preloaded: fc.boolean(),
  ksm: fc.boolean(),
  swapBytes: fc.nat(),
  containerMemoryLimitBytes: fc.option(bytes),
  containerPidsLimit: fc.option(bytes),
  serversOwned: fc.boolean(),
};

const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({
    type: fc.constant('instance.add' as const),
    hostId,
    appId: name,
    count: fc.integer({ min: 1, max: 10_000 }),
  }),
  fc.record({ type: fc.constant('instance.fill' as const), hostId, appId: name }),
  fc.record({
    type: fc.constantFrom(
      'instance.start' as const,
      'instance.stop' as const,
      'instance.kill' as const,
      'instance.pause' as const,
      'instance.resume' as const,
      'instance.remove' as const,
    ),
    hostId,
    target,
  }),
  fc.record({
    type: fc.constant('instance.balloon' as const),
    hostId,
    target,
    memoryBytes: bytes,
  }),
  fc.record({ type: fc.constant('instance.write' as const), hostId, target, bytes }),
  fc.record({
    type: fc.constant('instance.provoke' as const),
    hostId,
    target: fc.oneof(fc.nat(), fc.constant('newest' as const)),
    fault: fc.constantFrom(...Fault),
  }),
  fc.record({
    type: fc.constantFrom(
      'host.dropCaches' as const,
      'host.order' as const,
      'host.powerOn' as const,
      'host.powerOff' as const,
    ),
    hostId,
  }),
  fc.record({ type: fc.constant('image.pull' as const), hostId, imageRef: name }),
  fc.record({
    type: fc.constant('engine.create' as const),
    hostId,
    appId: name,
    memoryLimitBytes: fc.option(bytes),
  }),
  fc.record({
    type: fc.constant('engine.exit' as const),
    hostId,
    target: fc.nat(),
    exitCode: fc.nat({ max: 255 }),
    restarts: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('engine.growWritable' as const),
    hostId,
    target: fc.nat(),
    bytes: fc.integer(),
  }),
  fc.record({
    type: fc.constant('engine.pull' as const),
    hostId,
    imageRef: name,
    layers: fc.array(fc.record({ digest: name, compressedBytes: bytes, diskBytes: bytes })),
  }),
  fc.record({
    type: fc.constant('engine.storeLayers' as const),
    hostId,
    layers: fc.array(fc.record({ digest: name, diskBytes: bytes })),
  }),
  fc.record({
    type: fc.constant('engine.dropLayers' as const),
    hostId,
    digests: fc.array(name),
  }),
  fc.record({
    type: fc.constant('run.configure' as const),
    patch: fc.record(knobs, { requiredKeys: [] }),
  }),
);

/** For tests: any run file. */
export const runFileArbitrary: fc.Arbitrary<RunFile> = fc.record({
  format: fc.constant('coloc-run' as const),
  version: fc.constant(1 as const),
  config: fc.record({
    ...knobs,
    platforms: fc.uniqueArray(hostId, { minLength: 1 }),
  }),
  journal: fc
    .array(fc.record({ atMs: fc.double({ min: 0, max: 1e9, noNaN: true }), intent }), {
      maxLength: 20,
    })
    .map((entries) => entries.toSorted((a, b) => a.atMs - b.atMs)),
  timeMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
  lesson: fc.option(fc.record({ id: name, step: fc.nat({ max: 99 }) })),
});
