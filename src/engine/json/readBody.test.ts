import { describe, expect, it } from 'vitest';
import type { Call } from '../http/Call.ts';
import { go } from './go.ts';
import { readBody } from './readBody.ts';

const shape = go.struct('pkg.Config', {
  Name: go.string,
  Count: go.int,
  Weight: go.uint16,
  Cmd: go.strslice,
  Env: go.list(go.string),
  Labels: go.map(go.string),
  Inner: go.struct('pkg.Inner', {
    On: go.bool,
    Rows: go.list(go.struct('pkg.Row', { A: go.string })),
  }),
  Ends: go.map(go.pointer(go.struct('pkg.End', { A: go.string }))),
});
const read = (text: string, status: 400 | 500 = 500) =>
  readBody({ body: new TextEncoder().encode(text) } as Call, shape, status);

it('reads names in either case, leaves out what it does not know, and nulls as zero values', () => {
  expect(read('{"name":"a","COUNT":3,"Other":1,"Inner":null,"Env":["A",null]}')).toEqual({
    Name: 'a',
    Count: 3,
    Env: ['A', ''],
  });
  expect(read('{"Ends":{"x":null,"y":{}},"Inner":{"Rows":[null]},"Cmd":"sh"}')).toEqual({
    Ends: { x: null, y: {} },
    Inner: { Rows: [{}] },
    Cmd: ['sh'],
  });
  expect(read('null')).toEqual({});
  expect(read('{"Name":"a"} and more')).toEqual({ Name: 'a' });
});

/** As dockerd 20.10 words them for the same mistakes in a container's config. */
describe('refuses in the words of Go', () => {
  it.each([
    ['[]', 'json: cannot unmarshal array into Go value of type pkg.Config'],
    ['{"Name":1}', 'json: cannot unmarshal number into Go struct field Config.Name of type string'],
    [
      '{"Count":1.5}',
      'json: cannot unmarshal number 1.5 into Go struct field Config.Count of type int',
    ],
    [
      '{"Weight":-1}',
      'json: cannot unmarshal number -1 into Go struct field Config.Weight of type uint16',
    ],
    [
      '{"Env":"x"}',
      'json: cannot unmarshal string into Go struct field Config.Env of type []string',
    ],
    ['{"Cmd":[3]}', 'json: cannot unmarshal array into Go struct field Config.Cmd of type string'],
    [
      '{"Labels":{"a":true}}',
      'json: cannot unmarshal bool into Go struct field Config.Labels of type string',
    ],
    [
      '{"Inner":3}',
      'json: cannot unmarshal number into Go struct field Config.Inner of type pkg.Inner',
    ],
    [
      '{"inner":{"rows":[{"a":1}]}}',
      'json: cannot unmarshal number into Go struct field Row.Inner.Rows.A of type string',
    ],
    [
      '{"Ends":{"x":3}}',
      'json: cannot unmarshal number into Go struct field Config.Ends of type pkg.End',
    ],
    ['', 'EOF'],
    [' \n', 'EOF'],
    ['{', 'unexpected EOF'],
    ['{"a', 'unexpected EOF'],
    ['tru', 'unexpected EOF'],
    ['{"a":}', "invalid character '}' looking for beginning of value"],
    ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
    ['{bad', "invalid character 'b' looking for beginning of object key string"],
    ['x', "invalid character 'x' looking for beginning of value"],
    ['é', "invalid character 'Ã' looking for beginning of value"],
    ['{"a":1]', "invalid character ']' after object key:value pair"],
    ['[1 2', "invalid character '2' after array element"],
    ['{"a" 1', "invalid character '1' after object key"],
    ['{"a":tru}', "invalid character '}' in literal true (expecting 'e')"],
    ['{"a":01}', "invalid character '1' after object key:value pair"],
    ['{"a":-}', "invalid character '}' in numeric literal"],
    ['{"a":"\u0001"}', "invalid character '\\x01' in string literal"],
    ['{"a":"\\x"}', "invalid character 'x' in string escape code"],
    ['{"a":"\\u12"}', "invalid character '\"' in \\u hexadecimal character escape"],
  ])('%s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('names a missing body in two ways', () => {
    expect(() => read('', 400)).toThrow('got EOF while reading request body');
    expect(() => read('['.repeat(20_000))).toThrow('exceeded max depth');
  });
});
