import { EngineError } from './EngineError.ts';

/** What Go says of a field of another type than it wants. */
export function wrongKind(value: unknown, field: string, type: string): EngineError {
  const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
  return new EngineError(
    400,
    `json: cannot unmarshal ${kind} into Go struct field .${field} of type ${type}`,
  );
}
