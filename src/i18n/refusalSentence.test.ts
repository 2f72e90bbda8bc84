import { expect, it } from 'vitest';
import { refusalSentence } from './refusalSentence.ts';

it('counts what a full disk had no room for as disks are counted', () => {
  const figures = { needBytes: 2e9, leftBytes: 5e8, base: 'disk', name: 'MySQL' } as const;
  const sentence = refusalSentence('disk.full', figures, 'en');
  expect(sentence).toContain('2.00\u00a0GB');
  expect(sentence).toContain('500\u00a0MB');
});

it('counts RAM in powers of two, and admits what it does not know', () => {
  const figures = { needBytes: 2 ** 31, base: 'ram' } as const;
  const sentence = refusalSentence('memory.short', figures, 'fr');
  expect(sentence).toContain('2,00\u00a0Gio');
  expect(sentence).toContain('?');
});
