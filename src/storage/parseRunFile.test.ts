import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesOf } from '../i18n/messagesOf.ts';
import { parseRunFile } from './parseRunFile.ts';
import { runFileArbitrary } from './runFileArbitrary.ts';

const [sample] = fc.sample(runFileArbitrary, { numRuns: 1, seed: 3 });
const entry = {
  atMs: 5,
  intent: { type: 'instance.add', hostId: 'vm', appId: 'node', count: 2 },
};

test('any run comes back from its text as it was', () => {
  fc.assert(
    fc.property(runFileArbitrary, (runFile) => {
      // JSON knows no negative zero.
      expect(parseRunFile(JSON.stringify(runFile))).toEqual({
        runFile: JSON.parse(JSON.stringify(runFile)),
      });
    }),
  );
});

test('a run saved before there were swap, page sharing and limits has none of them', () => {
  const { ksm, swapBytes, containerMemoryLimitBytes, ...older } = sample.config;
  expect([ksm, swapBytes, containerMemoryLimitBytes]).not.toContain(undefined);
  expect(parseRunFile(JSON.stringify({ ...sample, config: older }))).toMatchObject({
    runFile: { config: { ksm: false, swapBytes: 0, containerMemoryLimitBytes: null } },
  });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseRunFile(text)).toHaveProperty('problem');
    }),
  );
});

test('what is damaged is refused, or a run that reads the same again', () => {
  fc.assert(
    fc.property(runFileArbitrary, fc.nat(), fc.json(), (runFile, at, damage) => {
      const text = JSON.stringify(runFile);
      const cut = at % text.length;
      const result = parseRunFile(text.slice(0, cut) + damage + text.slice(cut + 3));
      if ('runFile' in result) {
        // As text: JSON knows no negative zero.
        const written = JSON.stringify(result.runFile);
        expect(JSON.stringify(parseRunFile(written))).toBe(`{"runFile":${written}}`);
      } else expect(result.problem.code).toMatch(/^[a-z]+\.[a-z]+$/);
    }),
  );
});

test.each([
  ['{', { code: 'json.invalid' }],
  ['null', { code: 'format.unknown' }],
  ['{"format":"other"}', { code: 'format.unknown' }],
  [
    JSON.stringify({ ...sample, version: 2 }),
    { code: 'version.unknown', found: '2', expected: '1' },
  ],
  [
    JSON.stringify({ ...sample, timeMs: 'noon' }),
    { code: 'field.invalid', field: 'timeMs', found: '"noon"', expected: 'number' },
  ],
  [
    JSON.stringify({ ...sample, journal: [{ ...entry, intent: { type: 'dance' } }] }),
    { code: 'field.invalid', field: 'journal.0.intent.type', found: '"dance"' },
  ],
  [
    JSON.stringify({ ...sample, journal: [entry, { ...entry, atMs: 4 }] }),
    { code: 'journal.unsorted', field: 'journal.1' },
  ],
])('%j', (text, problem) => {
  expect(parseRunFile(text)).toMatchObject({ problem });
});

test('a problem reads as a sentence in both languages', () => {
  const result = parseRunFile(JSON.stringify({ ...sample, timeMs: 'noon' }));
  const problem = 'problem' in result ? result.problem : null;
  expect(problem && messagesOf.en.scenario.run[problem.code](problem)).toBe(
    'The run is damaged: “timeMs” is “"noon"” instead of: number. Correct it or go back to the original.',
  );
  expect(problem && messagesOf.fr.scenario.run[problem.code](problem)).toContain('abîmée');
});
