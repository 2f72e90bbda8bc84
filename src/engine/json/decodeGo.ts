import { GoDecoder } from './GoDecoder.ts';
import { GoScanner } from './GoScanner.ts';
import type { GoShape } from './GoShape.ts';

/**
 * The first JSON value there is, whatever follows it, as Go's `json.Decoder` reads it.
 * @throws SyntaxError in its words, `EOF` where there is none
 */
export function decodeGo(bytes: Uint8Array, shape: GoShape): unknown {
  const decoder = new GoDecoder();
  const decoded = decoder.decode(firstValue(bytes), shape);
  if (decoder.problem !== null) throw new SyntaxError(decoder.problem);
  return decoded;
}

function firstValue(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (/^[ \t\r\n]*$/.test(text)) throw new SyntaxError('EOF');
  try {
    return JSON.parse(text);
  } catch {
    const first = bytes.subarray(0, new GoScanner(bytes).end());
    return JSON.parse(new TextDecoder().decode(first));
  }
}
