import * as v from 'valibot';
import { CloneKind } from '../world/CloneKind.ts';
import { Fault } from '../world/Fault.ts';
import { Platform } from '../world/Platform.ts';
import type { RunFile } from '../world/RunFile.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const oneOrMore = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
const name = v.pipe(v.string(), v.nonEmpty());
const hostId = v.picklist(Platform);

const target = v.union([v.picklist(['newest', 'all']), whole]);

const host = v.object({
  memoryBytes: oneOrMore,
  cores: oneOrMore,
  diskBytes: oneOrMore,
  diskBytesPerS: positive,
  networkBytesPerS: positive,
});

const knobs = {
  seed: whole,
  host,
  guestOsId: name,
  vmMemoryBytes: oneOrMore,
  cloneKind: v.picklist(CloneKind),
  overcommitRatio: positive,
  preloaded: v.boolean(),
  ksm: v.boolean(),
  swapBytes: whole,
  containerMemoryLimitBytes: v.nullable(oneOrMore),
  containerPidsLimit: v.nullable(oneOrMore),
  serversOwned: v.boolean(),
};

/** Knobs that older files do not have, as they were then. */
const later = {
  ksm: v.optional(knobs.ksm, false),
  swapBytes: v.optional(knobs.swapBytes, 0),
  containerMemoryLimitBytes: v.optional(knobs.containerMemoryLimitBytes, null),
  containerPidsLimit: v.optional(knobs.containerPidsLimit, null),
  serversOwned: v.optional(knobs.serversOwned, true),
};

const intent = v.variant('type', [
  v.object({ type: v.literal('instance.add'), hostId, appId: name, count: oneOrMore }),
  v.object({ type: v.literal('instance.fill'), hostId, appId: name }),
  v.object({
    type: v.picklist([
      'instance.start',
      'instance.stop',
      'instance.kill',
      'instance.pause',
      'instance.resume',
      'instance.remove',
    ]),
    hostId,
    target,
  }),
  v.object({
    type: v.literal('instance.balloon'),
    hostId,
    target,
    memoryBytes: oneOrMore,
  }),
  v.object({ type: v.literal('instance.write'), hostId, target, bytes: oneOrMore }),
  v.object({
    type: v.literal('instance.provoke'),
    hostId,
    target: v.union([v.literal('newest'), whole]),
    fault: v.picklist(Fault),
  }),
  v.object({
    type: v.picklist(['host.dropCaches', 'host.order', 'host.powerOn', 'host.powerOff']),
    hostId,
  }),
  v.object({ type: v.literal('image.pull'), hostId, imageRef: name }),
  v.object({
    type: v.literal('engine.create'),
    hostId,
    appId: name,
    memoryLimitBytes: v.nullable(oneOrMore),
  }),
  v.object({
    type: v.literal('engine.exit'),
    hostId,
    target: whole,
    exitCode: v.pipe(whole, v.maxValue(255)),
    restarts: v.boolean(),
  }),
  v.object({
    type: v.literal('engine.growWritable'),
    hostId,
    target: whole,
    bytes: v.pipe(v.number(), v.safeInteger()),
  }),
  v.object({
    type: v.literal('engine.pull'),
    hostId,
    imageRef: name,
    layers: v.array(v.object({ digest: name, compressedBytes: whole, diskBytes: whole })),
  }),
  v.object({
    type: v.literal('engine.storeLayers'),
    hostId,
    layers: v.array(v.object({ digest: name, diskBytes: whole })),
  }),
  v.object({ type: v.literal('engine.dropLayers'), hostId, digests: v.array(name) }),
  v.object({
    type: v.literal('run.configure'),
    patch: v.object({
      seed: v.exactOptional(knobs.seed),
      host: v.exactOptional(knobs.host),
      guestOsId: v.exactOptional(knobs.guestOsId),
      vmMemoryBytes: v.exactOptional(knobs.vmMemoryBytes),
      cloneKind: v.exactOptional(knobs.cloneKind),
      overcommitRatio: v.exactOptional(knobs.overcommitRatio),
      preloaded: v.exactOptional(knobs.preloaded),
      ksm: v.exactOptional(knobs.ksm),
      swapBytes: v.exactOptional(knobs.swapBytes),
      containerMemoryLimitBytes: v.exactOptional(knobs.containerMemoryLimitBytes),
      containerPidsLimit: v.exactOptional(knobs.containerPidsLimit),
      serversOwned: v.exactOptional(knobs.serversOwned),
    }),
  }),
]);

/** A run file of format version 1. Unknown fields are dropped: what a newer Coloc adds does no harm. */
export const runFileSchema = v.object({
  format: v.literal('coloc-run'),
  version: v.literal(1),
  config: v.object({ ...knobs, ...later, platforms: v.pipe(v.array(hostId), v.nonEmpty()) }),
  journal: v.array(v.object({ atMs: ms, intent })),
  timeMs: ms,
  lesson: v.nullable(v.object({ id: name, step: whole })),
}) satisfies v.GenericSchema<unknown, RunFile>;
