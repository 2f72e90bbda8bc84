import { GoDecoder } from './GoDecoder.ts';
import { GoScanner } from './GoScanner.ts';
import type { GoShape } from './GoShape.ts';

/** Text that is one JSON value and nothing else, as Go's `json.Unmarshal` reads it. @throws SyntaxError in its words */
export function unmarshalGo(text: string, shape: GoShape): unknown {
  const bytes = new TextEncoder().encode(text);
  const decoder = new GoDecoder();
  const decoded = decoder.decode(JSON.parse(wholeValue(text, bytes)), shape);
  if (decoder.problem !== null) throw new SyntaxError(decoder.problem);
  return decoded;
}

function wholeValue(text: string, bytes: Uint8Array): string {
  try {
    new GoScanner(bytes).whole();
    return text;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { message } = error;
    throw new SyntaxError(message === 'unexpected EOF' ? 'unexpected end of JSON input' : message);
  }
}
