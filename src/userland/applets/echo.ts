import type { Program } from '../kernel/Program.ts';
import { unescape } from './unescape.ts';

export const echo: Program = function* (os) {
  const words = os.args.slice(1);
  let hasNewline = true;
  let reads = false;
  while (words[0] !== undefined && /^-[neE]+$/.test(words[0])) {
    const flags = words.shift() ?? '';
    if (flags.includes('n')) hasNewline = false;
    if (flags.includes('e')) reads = true;
    if (flags.includes('E')) reads = false;
  }
  const text = words.join(' ');
  const { text: shown, isCut } = reads ? unescape(text, true) : { text, isCut: false };
  yield* os.print(shown + (hasNewline && !isCut ? '\n' : ''));
  return 0;
};
