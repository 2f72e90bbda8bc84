import { describe, expect, it } from 'vitest';
import { matchesPath } from './matchesPath.ts';

describe('matchesPath', () => {
  it.each([
    ['a*', 'abc', true],
    ['a*', 'a/b', false],
    ['*/b', 'a/b', true],
    ['a?c', 'abc', true],
    ['?', '/', false],
    ['[a-c]x', 'bx', true],
    ['[^a-c]x', 'bx', false],
    ['[c-a]', 'b', false],
    ['[\\-a]', '-', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a.b', 'axb', false],
    ['é?', 'éü', true],
  ])('%s against %s: %s', (pattern, name, isMatch) => {
    expect(matchesPath(pattern, name)).toBe(isMatch);
  });

  it.each(['[', '[a', '[]', '[]a]', '[-a]', '[a-]', 'a\\', '[a\\', '[^]'])(
    '%s is none',
    (pattern) => {
      expect(() => matchesPath(pattern, 'x')).toThrow('syntax error in pattern');
    },
  );
});
