import * as v from 'valibot';
import { Fault } from '../world/Fault.ts';
import type { Intent } from '../world/Intent.ts';
import { knobs } from './knobs.ts';
import { values } from './values.ts';

const { whole, oneOrMore, name, hostId } = values;

const target = v.union([v.picklist(['newest', 'all']), whole]);

/** A wish of a journal. */
export const intentSchema = v.variant('type', [
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
]) satisfies v.GenericSchema<unknown, Intent>;
