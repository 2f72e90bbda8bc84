import type { GoShape } from './GoShape.ts';

/**
 * Reads a JSON value as `encoding/json` does: names of fields in either case, unknown ones left out, nulls as
 * zero values; what does not fit is left at zero, and the first such is told in Go's words.
 */
export class GoDecoder {
  /** The first problem; null without. */
  problem: string | null = null;
  private struct = '';
  private path: readonly string[] = [];

  /** @returns the value as its shape has it; undefined for a zero value */
  decode(value: unknown, shape: GoShape): unknown {
    if (value === null || value === undefined) return undefined;
    switch (shape.kind) {
      case 'pointer':
        return this.decode(value, shape.to);
      case 'string':
        return typeof value === 'string' ? value : this.misfit(value, shape.type);
      case 'bool':
        return typeof value === 'boolean' ? value : this.misfit(value, shape.type);
      case 'integer':
        return this.integer(value, shape);
      case 'strslice':
        return this.words(value, shape.type);
      case 'list':
        if (!Array.isArray(value)) return this.misfit(value, shape.type);
        return value.map((one: unknown) => this.decode(one, shape.of) ?? zeroOf(shape.of));
      case 'map':
        if (!isObject(value)) return this.misfit(value, shape.type);
        return fromEntries(
          Object.entries(value).map(([key, one]) => [
            key,
            this.decode(one, shape.of) ?? zeroOf(shape.of),
          ]),
        );
      case 'struct':
        if (!isObject(value)) return this.misfit(value, shape.type);
        return this.fields(value, shape);
    }
  }

  private fields(value: object, shape: Extract<GoShape, { kind: 'struct' }>): object {
    const { struct, path } = this;
    const names = new Map(Object.keys(shape.fields).map((name) => [name.toLowerCase(), name]));
    const found: [string, unknown][] = [];
    for (const [key, one] of Object.entries(value)) {
      const name = Object.hasOwn(shape.fields, key) ? key : names.get(key.toLowerCase());
      const field = name === undefined ? undefined : shape.fields[name];
      if (name === undefined || !field) continue;
      this.struct = shape.type.slice(shape.type.indexOf('.') + 1);
      this.path = [...path, name];
      const decoded = this.decode(one, field);
      if (decoded !== undefined) found.push([name, decoded]);
    }
    this.struct = struct;
    this.path = path;
    return { ...zeroFields(shape), ...fromEntries(found) };
  }

  private integer(value: unknown, shape: Extract<GoShape, { kind: 'integer' }>): unknown {
    if (typeof value !== 'number') return this.misfit(value, shape.type);
    const fits = Number.isInteger(value) && value >= shape.least && value <= shape.most;
    if (!fits) this.tell(`number ${String(value).replace('e+', 'e')}`, shape.type);
    return fits ? value : undefined;
  }

  private words(value: unknown, type: string): unknown {
    if (typeof value === 'string') return [value];
    const isList = Array.isArray(value);
    if (!isList || value.some((word) => word !== null && typeof word !== 'string'))
      return this.misfit(value, type);
    return value.map((word: string | null) => word ?? '');
  }

  private misfit(value: unknown, type: string): unknown {
    this.tell(kindOf(value), type);
    return undefined;
  }

  private tell(kind: string, type: string): void {
    const where =
      this.path.length > 0 ? `struct field ${this.struct}.${this.path.join('.')}` : 'value';
    this.problem ??= `json: cannot unmarshal ${kind} into Go ${where} of type ${type}`;
  }
}

function zeroOf(shape: GoShape): unknown {
  if (shape.kind === 'string') return '';
  if (shape.kind === 'bool') return false;
  if (shape.kind === 'integer') return 0;
  return shape.kind === 'struct' ? zeroFields(shape) : null;
}

function zeroFields(shape: Extract<GoShape, { kind: 'struct' }>): object {
  if (!shape.isFull) return {};
  return Object.fromEntries(
    Object.entries(shape.fields).map(([name, field]) => [name, zeroOf(field)]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

/** Like `Object.fromEntries`, for names like `__proto__` too, which a body may well have. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.filter(([key]) => key !== '__proto__'));
}
