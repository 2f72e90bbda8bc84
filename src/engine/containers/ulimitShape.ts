import { go } from '../json/go.ts';

/** `units.Ulimit` of go-units. */
export const ulimitShape = go.full('units.Ulimit', {
  Name: go.string,
  Hard: go.int64,
  Soft: go.int64,
});
