import { describe, expect, test } from 'vitest';
import { Language } from './Language.ts';
import { messagesOf } from './messagesOf.ts';

/** Every string of a language with its path; messages that are functions are left to the compiler. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => strings(item, `${path}.${key}`));
}

describe.each(Language)('%s', (language) => {
  const all = strings(messagesOf[language]);

  test('no string is empty or typed with straight apostrophes', () => {
    expect(all.length).toBeGreaterThan(100);
    const faulty = all.filter(([, text]) => text.trim() === '' || /\w'\w/.test(text));
    expect(faulty).toEqual([]);
  });
});

test('French parts its high punctuation with a space that does not break', () => {
  const faulty = strings(messagesOf.fr).filter(([, text]) =>
    /[^\u00a0\u202f\d:][:;?!»](\s|$)|«[^\u00a0\u202f]/.test(text),
  );
  expect(faulty).toEqual([]);
});

test('both languages have the same strings', () => {
  const paths = (language: Language) => strings(messagesOf[language]).map(([path]) => path);
  expect(paths('fr').sort()).toEqual(paths('en').sort());
});
