import type { Program } from '../kernel/Program.ts';
import { printfText } from './printfText.ts';
import { withoutHex } from './withoutHex.ts';

/** `printf FORMAT [ARG...]`: the format again for as long as arguments are left. */
export const printf: Program = function* (os) {
  const words = os.args.slice(1);
  const name = os.args[0] ?? 'printf';
  if (words[0] === '--') words.shift();
  const given = words.shift();
  if (given === undefined) {
    yield* os.complain(`${name}: usage: printf FORMAT [ARGUMENT...]\n`);
    return 1;
  }
  // Its own part of a shell knows its place: dash's.
  const isDash = os.isGnu && name.endsWith(': printf');
  const format = isDash ? withoutHex(given) : given;
  let status = 0;
  let at = 0;
  for (;;) {
    const start = at;
    const printed = printfText(format, () => words[at++] ?? null);
    at = Math.min(at, words.length);
    yield* os.print(printed.text);
    for (const word of printed.notNumbers) {
      const said = isDash ? `${word}: expected numeric value` : `invalid number '${word}'`;
      yield* os.complain(`${name}: ${said}\n`);
      status = 1;
    }
    if (printed.invalid !== null) {
      const said = isDash ? 'invalid directive' : 'invalid format';
      const directive = isDash ? printed.invalid.slice(0, 2) : printed.invalid;
      yield* os.complain(`${name}: ${directive}: ${said}\n`);
      return isDash ? 2 : 1;
    }
    if (at === start || at >= words.length || printed.isCut) return status;
  }
};
