import * as v from 'valibot';
import { Platform } from '../world/Platform.ts';

/** What fields of a saved run are made of. */
export const values = {
  whole: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  oneOrMore: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  positive: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  ms: v.pipe(v.number(), v.finite(), v.minValue(0)),
  name: v.pipe(v.string(), v.nonEmpty()),
  hostId: v.picklist(Platform),
};
