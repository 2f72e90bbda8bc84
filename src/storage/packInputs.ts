import { deflateSync, strToU8 } from 'fflate';
import type { LoggedInput } from '../world/LoggedInput.ts';
import { inputLimits } from './inputLimits.ts';

/** What an input is as JSON: bytes that are text stay text, which packs well; others are base64. */
type PackedBytes = string | { readonly base64: string };

/**
 * Packs what came into a run, to be kept beside its journal: deflated JSON in base64.
 * @returns null when it is too large for a browser's storage.
 */
export function packInputs(inputs: readonly LoggedInput[]): string | null {
  const bodies = inputs.map((input) => {
    if (input.kind === 'call') return input.body.length;
    return input.kind === 'bytes' ? (input.bytes?.length ?? 0) : 0;
  });
  if (bodies.reduce((sum, bytes) => sum + bytes, 0) > inputLimits.unpackedBytes) return null;
  const json = strToU8(JSON.stringify(inputs.map(plain)));
  if (json.length > inputLimits.unpackedBytes) return null;
  const packed = base64Of(deflateSync(json));
  return packed.length > inputLimits.packedChars ? null : packed;
}

function plain(input: LoggedInput): unknown {
  if (input.kind === 'call') return { ...input, body: packBytes(input.body) };
  if (input.kind !== 'bytes') return input;
  return { ...input, bytes: input.bytes && packBytes(input.bytes) };
}

function packBytes(bytes: Uint8Array): PackedBytes {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { base64: base64Of(bytes) };
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
