import { expect, it } from 'vitest';
import { quoteGo } from './quoteGo.ts';
import { quoteGoList } from './quoteGoList.ts';

it.each([
  ['a b', '"a b"'],
  ['say "hi"\\', String.raw`"say \"hi\"\\"`],
  ['\u0007\b\f\n\r\t\v', String.raw`"\a\b\f\n\r\t\v"`],
  ['\u0001\u007f', String.raw`"\x01\x7f"`],
  ['é, 日本, 😀', '"é, 日本, 😀"'],
  ['\u00a0\u200b\u{e0001}', String.raw`"\u00a0\u200b\U000e0001"`],
])('%j is written as Go writes it', (text, quoted) => {
  expect(quoteGo(text)).toBe(quoted);
});

it('quotes each word of a list', () => {
  expect(quoteGoList(['sh', '-c', 'a "b"'])).toBe(String.raw`["sh" "-c" "a \"b\""]`);
});
