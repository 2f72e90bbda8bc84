import type { GoFields, GoShape } from './GoShape.ts';

const most = 2 ** 63;
const integer = (type: string, lowest: number, highest: number): GoShape => ({
  kind: 'integer',
  type,
  least: lowest,
  most: highest,
});

/** Shapes of Go's types, by their names in Go. */
export const go = {
  string: { kind: 'string', type: 'string' } as GoShape,
  bool: { kind: 'bool', type: 'bool' } as GoShape,
  int: integer('int', -most, most),
  int64: integer('int64', -most, most),
  uint: integer('uint', 0, 2 * most),
  uint16: integer('uint16', 0, 2 ** 16 - 1),
  uint64: integer('uint64', 0, 2 * most),
  duration: integer('time.Duration', -most, most),
  fileMode: integer('fs.FileMode', 0, 2 ** 32 - 1),
  strslice: { kind: 'strslice', type: 'string' } as GoShape,
  /** A string type with a name of its own. */
  named: (type: string): GoShape => ({ kind: 'string', type }),
  list: (of: GoShape, type = `[]${of.type}`): GoShape => ({ kind: 'list', type, of }),
  map: (of: GoShape, type = `map[string]${of.type}`): GoShape => ({ kind: 'map', type, of }),
  struct: (type: string, fields: GoFields): GoShape => ({
    kind: 'struct',
    type,
    fields,
    isFull: false,
  }),
  /** A struct whose fields are all there, at zero where they were not sent. */
  full: (type: string, fields: GoFields): GoShape => ({
    kind: 'struct',
    type,
    fields,
    isFull: true,
  }),
  pointer: (to: GoShape): GoShape => ({ kind: 'pointer', type: `*${to.type}`, to }),
  /** Fields, their names apart by blanks, that are all of one shape. */
  fields: (shape: GoShape, names: string): GoFields =>
    Object.fromEntries(names.split(' ').map((name) => [name, shape])),
};
