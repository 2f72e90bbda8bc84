import * as v from 'valibot';
import type { RunFile } from '../world/RunFile.ts';
import { intentSchema } from './intentSchema.ts';
import { knobs } from './knobs.ts';
import { values } from './values.ts';

const { whole, ms, name, hostId } = values;

/** Knobs that older files do not have, as they were then. */
const later = {
  ksm: v.optional(knobs.ksm, false),
  swapBytes: v.optional(knobs.swapBytes, 0),
  containerMemoryLimitBytes: v.optional(knobs.containerMemoryLimitBytes, null),
  containerPidsLimit: v.optional(knobs.containerPidsLimit, null),
  serversOwned: v.optional(knobs.serversOwned, true),
};

/** A run file of format version 1. Unknown fields are dropped: what a newer Coloc adds does no harm. */
export const runFileSchema = v.object({
  format: v.literal('coloc-run'),
  version: v.literal(1),
  config: v.object({ ...knobs, ...later, platforms: v.pipe(v.array(hostId), v.nonEmpty()) }),
  journal: v.array(v.object({ atMs: ms, intent: intentSchema })),
  timeMs: ms,
  daemon: v.exactOptional(v.string()),
  lesson: v.nullable(v.object({ id: name, step: whole, typed: v.exactOptional(whole) })),
}) satisfies v.GenericSchema<unknown, RunFile>;
