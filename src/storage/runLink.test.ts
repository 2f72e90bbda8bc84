import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRunLink } from './decodeRunLink.ts';
import { encodeRunLink } from './encodeRunLink.ts';
import { runFileArbitrary } from './runFileArbitrary.ts';

test('a link carries any run, in characters an address may hold', () => {
  fc.assert(
    fc.property(runFileArbitrary, (runFile) => {
      const link = encodeRunLink(runFile);
      expect(link).toMatch(/^#run=[A-Za-z0-9+\-$]+$/);
      expect(decodeRunLink(link)).toEqual({ runFile: JSON.parse(JSON.stringify(runFile)) });
    }),
  );
});

test('no garbage makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (garbage) => {
      expect(decodeRunLink(`#run=${garbage}`)).toHaveProperty('problem');
    }),
  );
});

test('a link cut short says so', () => {
  fc.assert(
    fc.property(runFileArbitrary, fc.nat(), (runFile, at) => {
      const link = encodeRunLink(runFile);
      const length = '#run='.length + (at % (link.length - 10));
      expect(decodeRunLink(link.slice(0, length))).toMatchObject({
        problem: { code: 'link.damaged' },
      });
    }),
  );
});

test.each(['', '#', '#chapter=2'])('%j carries no run', (hash) => {
  expect(decodeRunLink(hash)).toBeNull();
});
