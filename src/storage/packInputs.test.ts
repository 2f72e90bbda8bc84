import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoggedInput } from '../world/LoggedInput.ts';
import { inputLimits } from './inputLimits.ts';
import { packInputs } from './packInputs.ts';
import { runFileArbitrary } from './runFileArbitrary.ts';
import { unpackInputs } from './unpackInputs.ts';

const atMs = fc.double({ min: 0, max: 1e9, noNaN: true });
const id = fc.nat();
const text = fc.string({ unit: 'grapheme' });
const bytes = fc.oneof(
  fc.uint8Array(),
  text.map((one) => new TextEncoder().encode(one)),
);
const outside: fc.Arbitrary<LoggedInput> = fc.oneof(
  fc.record({
    kind: fc.constant('call' as const),
    atMs,
    id,
    method: text,
    path: text,
    version: text,
    query: text,
    hasCredentials: fc.boolean(),
    body: bytes,
    isHijacked: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('bytes' as const), atMs, id, bytes: fc.option(bytes) }),
  fc.record({ kind: fc.constant('gone' as const), atMs, id }),
  fc.record({
    kind: fc.constant('visit' as const),
    atMs,
    address: text,
    port: fc.nat(),
    method: text,
    path: text,
    client: fc.record({ address: text, agent: text, host: text }),
  }),
);
const inputs = fc
  .tuple(fc.array(outside, { maxLength: 20 }), runFileArbitrary)
  .map(([others, { journal }]): LoggedInput[] =>
    [...others, ...journal.map((entry) => ({ kind: 'wish' as const, ...entry }))].toSorted(
      (a, b) => a.atMs - b.atMs,
    ),
  );

test('whatever came in comes back as it was', () => {
  fc.assert(
    fc.property(inputs, (log) => {
      const packed = packInputs(log);
      expect(packed && unpackInputs(packed)).toEqual(
        // JSON knows no negative zero.
        log.map((input) => ({ ...input, atMs: input.atMs + 0 })),
      );
    }),
  );
});

test('what is damaged is refused, or a log that comes back the same again', () => {
  fc.assert(
    fc.property(inputs, fc.nat(), fc.string(), (log, at, damage) => {
      const packed = packInputs(log) ?? '';
      const cut = at % packed.length;
      const found = unpackInputs(packed.slice(0, cut) + damage + packed.slice(cut + 3));
      if (found !== null) expect(unpackInputs(packInputs(found) ?? '')).toEqual(found);
    }),
  );
});

test.each([
  '',
  'not base64!',
  packed({}),
  packed([{ kind: 'dance', atMs: 1 }]),
  packed([{ kind: 'gone', atMs: 2, id: 'one' }]),
  packed([
    { kind: 'gone', atMs: 2, id: 1 },
    { kind: 'gone', atMs: 1, id: 1 },
  ]),
  'A'.repeat(inputLimits.packedChars + 1),
])('%.20j was not packed here', (text) => {
  expect(unpackInputs(text)).toBeNull();
});

test('a text that swells beyond measure is given up', () => {
  const swollen = deflateSync(new Uint8Array(inputLimits.unpackedBytes + 1).fill(32));
  expect(unpackInputs(Buffer.from(swollen).toString('base64'))).toBeNull();
});

test('a log of large images is not kept', () => {
  const body = Uint8Array.from({ length: 2_000_000 }, (_, index) => (index * 7919) % 251);
  const noise = body.map((byte, index) => byte ^ ((index * index) >> 3));
  const call = {
    kind: 'call' as const,
    atMs: 1,
    id: 1,
    method: 'POST',
    path: '/images/load',
    version: '1.41',
    query: '',
    hasCredentials: false,
    isHijacked: false,
  };
  expect(packInputs([{ ...call, body: noise }])).toBeNull();
  expect(packInputs([{ ...call, body: new Uint8Array(inputLimits.unpackedBytes + 1) }])).toBeNull();
});

function packed(content: unknown): string {
  return Buffer.from(deflateSync(Buffer.from(JSON.stringify(content)))).toString('base64');
}
