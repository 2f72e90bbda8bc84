import { EngineError } from './EngineError.ts';

type Json = Readonly<Record<string, unknown>>;

/** What fields of a body are in Go, by name: `string`, `bool`, `int64`, `[]string`, `map[string]string`, or a struct's name. */
export type GoTypes = Readonly<Record<string, string>>;

/**
 * Refuses fields of another kind than Go would read them into; unknown fields and nulls pass.
 * @param struct how Go's message names the struct and the path to it: `HostConfig.HostConfig`
 * @param status dockerd answers 500 where a container is made or updated, 400 elsewhere
 * @throws EngineError
 */
export function checkFields(value: unknown, struct: string, types: GoTypes, status = 500): void {
  for (const [field, found] of Object.entries((value ?? {}) as Json)) {
    const type = Object.hasOwn(types, field) ? types[field] : undefined;
    if (type === undefined || found === null || found === undefined) continue;
    const odd = oddPart(found, type);
    if (!odd) continue;
    const where = `Go struct field ${struct}.${field}`;
    throw new EngineError(
      status,
      `json: cannot unmarshal ${odd.kind} into ${where} of type ${odd.type}`,
    );
  }
}

function oddPart(value: unknown, type: string): { kind: string; type: string } | null {
  const kind = kindOf(value);
  const wrong = { kind, type };
  if (type === 'string' || type === 'bool') return kind === type ? null : wrong;
  if (type === 'int64' || type === 'int') {
    if (kind !== 'number') return wrong;
    return Number.isInteger(value) ? null : { kind: `number ${String(value)}`, type };
  }
  // A command may be one string, as old clients have it.
  if (type === 'strslice' && kind === 'string') return null;
  if (type === '[]string' || type === 'strslice') {
    if (kind !== 'array') return { kind, type: type === 'strslice' ? 'string' : type };
    return oddAmong(value as unknown[], 'string');
  }
  if (type === 'map[string]string') {
    return kind === 'object' ? oddAmong(Object.values(value as Json), 'string') : wrong;
  }
  if (type.startsWith('[]')) {
    return kind === 'array' ? oddAmong(value as unknown[], type.slice(2)) : wrong;
  }
  if (type === 'nat.PortMap') {
    return kind === 'object' ? oddAmong(Object.values(value as Json), '[]nat.PortBinding') : wrong;
  }
  return kind === 'object' ? null : wrong;
}

function oddAmong(values: readonly unknown[], type: string): { kind: string; type: string } | null {
  for (const value of values) {
    const odd = value === null ? null : oddPart(value, type);
    if (odd) return odd;
  }
  return null;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
