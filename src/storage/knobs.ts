import * as v from 'valibot';
import { CloneKind } from '../world/CloneKind.ts';
import { values } from './values.ts';

const { whole, oneOrMore, positive, name } = values;

const host = v.object({
  memoryBytes: oneOrMore,
  cores: oneOrMore,
  diskBytes: oneOrMore,
  diskBytesPerS: positive,
  networkBytesPerS: positive,
});

/** What can be set of a run. */
export const knobs = {
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
