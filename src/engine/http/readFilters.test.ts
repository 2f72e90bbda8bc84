import { expect, test } from 'vitest';
import { readFilters } from './readFilters.ts';

const read = (filters: string, known?: readonly string[]) =>
  Object.fromEntries(readFilters(new URLSearchParams({ filters }), known));

test('filters are sets or lists, and those without values filter nothing', () => {
  expect(read('{"status":{"running":true},"label":{"a=b":true,"c":true}}')).toEqual({
    status: ['running'],
    label: ['a=b', 'c'],
  });
  expect(read('{"status":["running","paused"]}')).toEqual({ status: ['running', 'paused'] });
  expect(read('{"status":{}}')).toEqual({});
  expect(read('{"label":[]}')).toEqual({});
  expect(read('null')).toEqual({});
});

test.each([
  ['x', "invalid character 'x' looking for beginning of value"],
  ['{"a":', 'unexpected end of JSON input'],
  ['{} x', "invalid character 'x' after top-level value"],
  ['"s"', 'json: cannot unmarshal string into Go value of type map[string]map[string]bool'],
  ['["a"]', 'json: cannot unmarshal array into Go value of type map[string]map[string]bool'],
  ['{"a":"b"}', 'json: cannot unmarshal string into Go value of type map[string]bool'],
  ['{"a":[1]}', 'json: cannot unmarshal array into Go value of type map[string]bool'],
  ['{"a":{"b":1}}', 'json: cannot unmarshal number into Go value of type bool'],
])('%s is refused: %s', (text, message) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ status: 500, message }));
});

test('a route refuses filters it does not know', () => {
  expect(() => read('{"what":["x"]}', ['label'])).toThrow("Invalid filter 'what'");
});
