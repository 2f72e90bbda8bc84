import { expect, it } from 'vitest';
import { Regex } from './Regex.ts';
import { RegexSyntaxError } from './RegexSyntaxError.ts';

type Options = ConstructorParameters<typeof Regex>[1];

function found(pattern: string, text: string, options: Options = { dialect: 'extended' }) {
  return new Regex(pattern, options).find(text)?.groups[0] ?? null;
}

it.each([
  ['a|ab|abc', 'xabcd', 'abc'],
  ['[[:digit:]]+', 'port 8080', '8080'],
  ['[]a]+', 'x]a]', ']a]'],
  ['[^]a]', ']ab', 'b'],
  ['[a\\]+', 'n\\a', '\\a'],
  ['^(a|b)*c$', 'abac', 'abac'],
  ['x{2,3}', 'xxxx', 'xxx'],
  ['a{', 'a{', 'a{'],
  ['(a*)*b', 'aab', 'aab'],
  ['\\<b', 'ab b', 'b'],
  ['é.', 'caféñ', 'éñ'],
  ['c$', 'cab', null],
])('extended: %s finds in %s the leftmost, longest %s', (pattern, text, expected) => {
  expect(found(pattern, text)).toBe(expected);
});

it.each([
  ['a+b', 'aab a+b', 'a+b'],
  ['a\\+b', 'aab', 'aab'],
  ['*a', '*a', '*a'],
  ['^*a', '*a', '*a'],
  ['a^b$c', 'a^b$c', 'a^b$c'],
  ['\\(ab\\)\\{2\\}', 'ababab', 'abab'],
  ['\\(.\\)\\1', 'hello', 'll'],
])('basic: %s finds in %s %s', (pattern, text, expected) => {
  expect(found(pattern, text, { dialect: 'basic' })).toBe(expected);
});

it.each([
  ['^/web(?:-\\d+)?$', '/web-12', '/web-12'],
  ['(?i)WEB', 'my-web', 'web'],
  ['w.*?b', 'web', 'web'],
  ['[\\w-]+', '/my-web', 'my-web'],
])("Go's: %s finds in %s %s", (pattern, text, expected) => {
  expect(found(pattern, text, { dialect: 'go' })).toBe(expected);
});

it.each([
  ['go', '*'],
  ['go', 'a**'],
  ['go', '\\y'],
  ['extended', '(a'],
  ['extended', 'a)'],
  ['extended', '[a'],
  ['extended', '[z-a]'],
  ['extended', 'a\\'],
  ['extended', '((a{900}){900}){900}'],
  ['basic', '\\(a'],
  ['basic', '\\1'],
] as const)('%s: %s is no expression', (dialect, pattern) => {
  expect(() => new Regex(pattern, { dialect })).toThrow(RegexSyntaxError);
});

it('tells what groups matched', () => {
  const match = new Regex('([a-z]+)@([a-z]+)(:[0-9]+)?', { dialect: 'extended' }).find('to a@b');
  expect(match).toEqual({ start: 3, end: 6, groups: ['a@b', 'a', 'b', undefined] });
});

it('finds whole words, whole texts, either case', () => {
  const dialect = 'extended';
  expect(found('a+', 'aab aa', { dialect, isWord: true })).toBe('aa');
  expect(found('a|ab', 'ab', { dialect, isWhole: true })).toBe('ab');
  expect(found('[A-C]É', 'xbé', { dialect, ignoresCase: true })).toBe('bé');
});

it('finds all matches, no empty one right after another', () => {
  const all = [...new Regex('a*', { dialect: 'basic' }).all('baaac')];
  expect(all.map(({ start, end }) => [start, end])).toEqual([
    [0, 0],
    [1, 4],
    [5, 5],
  ]);
});

it('does not try all ways one after the other', () => {
  const text = 'a'.repeat(20_000);
  expect(found('(a+)+b', text)).toBe(null);
  expect(found('(a|aa)*$', text)?.length).toBe(text.length);
  expect(found('\\(a*\\)*\\1b', text, { dialect: 'basic' })).toBe(null);
});

it('finds the same where most of a text cannot begin a match', () => {
  const filler = 'xyz😀'.repeat(50);
  expect(new Regex('(b|é)+c?', { dialect: 'extended' }).find(`${filler}bébc${filler}`)).toEqual({
    start: filler.length,
    end: filler.length + 4,
    groups: ['bébc', 'b'],
  });
  expect(found('😀b', `${filler}b`)).toBe('😀b');
  expect(found('q', filler)).toBe(null);
});
