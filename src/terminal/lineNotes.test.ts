import { expect, test } from 'vitest';
import { lineNotes } from './lineNotes.ts';

const built = {
  baseBytes: 206e6,
  steps: [
    { instruction: 'ENV A=1', makesLayer: false, sizeBytes: 0, cache: 'hit', missReason: '' },
    { instruction: 'WORKDIR /app', makesLayer: true, sizeBytes: 0, cache: 'hit', missReason: '' },
    {
      instruction: 'RUN npm ci  --omit=dev',
      makesLayer: true,
      sizeBytes: 31e6,
      cache: 'hit',
      missReason: '',
    },
    {
      instruction: 'COPY . .',
      makesLayer: true,
      sizeBytes: 48e3,
      cache: 'miss',
      missReason: 'filesChanged',
    },
  ],
} as const;

const notes = (dockerfile: string, language: 'fr' | 'en' = 'en') =>
  lineNotes(dockerfile, built, language).map(
    ({ line, kind, text }) => `${line} ${kind} ${text.replaceAll('\u00a0', ' ')}`,
  );

test('each instruction has its size, hit or miss, and the reason of a miss at its line', () => {
  const dockerfile =
    'FROM node:22\n# why\nENV A=1\nWORKDIR /app\nRUN npm ci \\\n  --omit=dev\nCOPY . .\n';
  expect(notes(dockerfile)).toEqual([
    '1 base 206 MB',
    '3 hit no layer · cached',
    '4 hit 0 B · cached',
    '5 hit 31.0 MB · cached',
    '7 miss 48.0 kB · rebuilt: copied files changed',
  ]);
  expect(notes(dockerfile, 'fr').at(-1)).toMatch(/^7 miss 48,0 ko · .* : /);
});

test('a line that has changed since the build has none', () => {
  const changed = 'FROM node:22\nENV A=2\nWORKDIR /app\nRUN npm ci --omit=dev\nCOPY . .\n';
  expect(notes(changed).map((note) => note[0])).toEqual(['1', '3', '4', '5']);
});

test('before the first build there are none', () => {
  expect(lineNotes('FROM node:22\n', null, 'en')).toEqual([]);
});

test('without a FROM there is no image whose size could be told', () => {
  expect(notes('RUN npm ci  --omit=dev\nCOPY . .\n')).toEqual([]);
});
