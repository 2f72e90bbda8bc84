import { Inflate, strFromU8 } from 'fflate';
import * as v from 'valibot';
import type { LoggedInput } from '../world/LoggedInput.ts';
import { inputLimits } from './inputLimits.ts';
import { inputsSchema } from './inputsSchema.ts';

/** Inflated so many bytes at a time, so that a text that swells without end is given up early. */
const sliceBytes = 16_384;

/** Undoes `packInputs`; null for whatever it did not make. Never throws. */
export function unpackInputs(packed: string): readonly LoggedInput[] | null {
  if (packed.length > inputLimits.packedChars) return null;
  try {
    const content: unknown = JSON.parse(strFromU8(inflate(bytesOf(packed))));
    const parsed = v.safeParse(inputsSchema, content);
    if (!parsed.success) return null;
    const inputs = parsed.output;
    const isSorted = inputs.every(({ atMs }, index) => atMs >= (inputs[index - 1]?.atMs ?? 0));
    return isSorted ? inputs.map(bytesBack) : null;
  } catch {
    return null;
  }
}

type Parsed = v.InferOutput<typeof inputsSchema>[number];

function bytesBack(input: Parsed): LoggedInput {
  if (input.kind === 'call') return { ...input, body: unpackBytes(input.body) };
  if (input.kind !== 'bytes') return input;
  return { ...input, bytes: input.bytes === null ? null : unpackBytes(input.bytes) };
}

function unpackBytes(bytes: string | { readonly base64: string }): Uint8Array {
  return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytesOf(bytes.base64);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** @throws when there is too much of it, or it was not deflated. */
function inflate(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length > inputLimits.unpackedBytes) throw new RangeError('too large');
    parts.push(part);
  });
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    stream.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
