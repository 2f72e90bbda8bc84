/**
 * A number in [0, 1) from integers alone: no stream to advance, so the order in which things happen
 * cannot change what they draw. (Mixing steps after MurmurHash3's finaliser.)
 */
export function randomAt(seed: number, ...coordinates: readonly number[]): number {
  let hash = seed | 0;
  for (const coordinate of coordinates) hash = mix(hash ^ Math.imul(coordinate + 1, 0x9e3779b1));
  return mix(hash) / 0x1_0000_0000;
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
