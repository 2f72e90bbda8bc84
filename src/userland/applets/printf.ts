import type { Program } from '../kernel/Program.ts';
import { printfText } from './printfText.ts';

/** `printf FORMAT [ARG...]`: the format again for as long as arguments are left. */
export const printf: Program = function* (os) {
  const words = os.args.slice(1);
  const name = os.args[0] ?? 'printf';
  if (words[0] === '--') words.shift();
  const format = words.shift();
  if (format === undefined) {
    yield* os.complain(`${name}: usage: printf FORMAT [ARGUMENT...]\n`);
    return 1;
  }
  let status = 0;
  let at = 0;
  for (;;) {
    const start = at;
    const printed = printfText(format, () => words[at++] ?? null);
    at = Math.min(at, words.length);
    yield* os.print(printed.text);
    for (const word of printed.notNumbers) {
      yield* os.complain(`${name}: invalid number '${word}'\n`);
      status = 1;
    }
    if (printed.invalid !== null) {
      yield* os.complain(`${name}: ${printed.invalid}: invalid format\n`);
      return 1;
    }
    if (at === start || at >= words.length || printed.isCut) return status;
  }
};
