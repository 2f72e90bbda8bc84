/**
 * Deep copy of simulation state: typed arrays, arrays, maps, and objects with their prototypes.
 * Expects a tree (no object reachable twice), which the state is by construction.
 */
export function cloneState<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return (value as unknown as Float64Array).slice() as T;
  if (Array.isArray(value)) return value.map(cloneState) as T;
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [key, cloneState(item)])) as T;
  }
  const copy = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) copy[key] = cloneState(item);
  return copy as T;
}
