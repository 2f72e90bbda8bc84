import { GoDecoder } from './GoDecoder.ts';
import { GoScanner } from './GoScanner.ts';
import type { GoShape } from './GoShape.ts';

/** Text that is one JSON value and nothing else, as Go's `json.Unmarshal` reads it. @throws SyntaxError in its words */
export function unmarshalGo(text: string, shape: GoShape): unknown {
  checkWhole(text);
  const decoder = new GoDecoder();
  const decoded = decoder.decode(JSON.parse(text), shape);
  if (decoder.problem !== null) throw new SyntaxError(decoder.problem);
  return decoded;
}

function checkWhole(text: string): void {
  try {
    // Go feeds its scanner a blank at the end: a word or a number cut short is told of by that.
    new GoScanner(new TextEncoder().encode(`${text} `)).whole();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { message } = error;
    throw new SyntaxError(message === 'unexpected EOF' ? 'unexpected end of JSON input' : message);
  }
}
