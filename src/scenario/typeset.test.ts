import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

test('French spaces do not break', () => {
  expect(typeset("L'un : « oui » ; l'autre ? 12 % !", 'fr')).toBe(
    'L\u2019un\u00a0: «\u00a0oui\u00a0»\u202f; l\u2019autre\u202f? 12\u00a0%\u202f!',
  );
});

test('English only curls its apostrophes', () => {
  expect(typeset("It's 12% : so?", 'en')).toBe('It\u2019s 12% : so?');
});
