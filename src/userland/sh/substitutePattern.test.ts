import { expect, it } from 'vitest';
import { substitutePattern } from './substitutePattern.ts';
import { trimPattern } from './trimPattern.ts';

it.each([
  ['banana', 'a', 'o', true, 'bonono'],
  ['banana', 'a', 'o', false, 'bonana'],
  ['a.b.c', '\\.', '', true, 'abc'],
  ['one two', 't*', 'X', false, 'one X'],
  ['xaxbx', 'x*x', '-', true, '-'],
  ['abcab', 'a[bc]', '', true, 'c'],
  ['abc', '*', 'y', true, 'y'],
  ['abc', '?', 'é', true, 'ééé'],
  ['abc', '', 'y', true, 'abc'],
  ['aXbXc', 'b*Z', '', true, 'aXbXc'],
])('in %s, %s by %s (all: %s) gives %s', (text, pattern, by, isGlobal, expected) => {
  expect(substitutePattern(text, pattern, by, isGlobal)).toBe(expected);
});

it.each([
  ['/a/b/c', '*/', '#', 'a/b/c'],
  ['/a/b/c', '*/', '##', 'c'],
  ['a.tar.gz', '.*', '%', 'a.tar'],
  ['a.tar.gz', '.*', '%%', 'a'],
  ['a.tar.gz', '*', '##', ''],
  ['a.tar.gz', 'x*', '#', 'a.tar.gz'],
  ['a[b]', '[[]b]', '%', 'a'],
  ['abab', 'a?', '%%', 'ab'],
])('%s without %s by %s is %s', (text, pattern, operator, expected) => {
  expect(trimPattern(text, pattern, operator)).toBe(expected);
});

it('finds what is longer than any buffer, in a text of any length', () => {
  const long = 'a'.repeat(30_000);
  expect(substitutePattern(`<${long}>`, '<*>', 'x', true)).toBe('x');
  expect(substitutePattern(long, 'z*b', 'x', true)).toBe(long);
  expect(substitutePattern(long, '*z', 'x', true)).toBe(long);
  expect(substitutePattern(long, 'a', 'b', true)).toBe('b'.repeat(30_000));
  expect(trimPattern(long, '*/', '##')).toBe(long);
  expect(trimPattern(long, '/*', '%%')).toBe(long);
});
