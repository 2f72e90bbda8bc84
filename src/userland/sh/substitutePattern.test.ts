import { expect, it } from 'vitest';
import { substitutePattern } from './substitutePattern.ts';
import { trimPattern } from './trimPattern.ts';

it.each([
  ['banana', 'a', 'o', '//', 'bonono'],
  ['banana', 'a', 'o', '/', 'bonana'],
  ['a.b.c', '\\.', '', '//', 'abc'],
  ['one two', 't*', 'X', '/', 'one X'],
  ['xaxbx', 'x*x', '-', '//', '-'],
  ['abcab', 'a[bc]', '', '//', 'c'],
  ['abc', '*', 'y', '//', 'y'],
  ['abc', '?', 'é', '//', 'ééé'],
  ['abc', '', 'y', '//', 'abc'],
  ['aXbXc', 'b*Z', '', '//', 'aXbXc'],
  ['abcab', 'a?', '-', '/#', '-cab'],
  ['abcab', 'a?', '-', '/%', 'abc-'],
  ['abcab', 'c', '-', '/%', 'abcab'],
])('in %s, %s by %s (%s) gives %s', (text, pattern, by, operator, expected) => {
  expect(substitutePattern(text, pattern, by, operator)).toBe(expected);
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
  expect(substitutePattern(`<${long}>`, '<*>', 'x', '//')).toBe('x');
  expect(substitutePattern(long, 'z*b', 'x', '//')).toBe(long);
  expect(substitutePattern(long, '*z', 'x', '//')).toBe(long);
  expect(substitutePattern(long, 'a', 'b', '//')).toBe('b'.repeat(30_000));
  expect(trimPattern(long, '*/', '##')).toBe(long);
  expect(trimPattern(long, '/*', '%%')).toBe(long);
});
