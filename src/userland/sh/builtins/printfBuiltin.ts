import { printfText } from '../../applets/printfText.ts';
import { dateText } from '../../applets/dateText.ts';
import { singleQuote } from '../singleQuote.ts';
import type { Builtin } from './Builtin.ts';

/** bash's `printf [-v NAME] FORMAT [WORD...]`: with a name, what it would print becomes a variable. */
export const printfBuiltin: Builtin = function* (shell, [, ...words]) {
  const { os } = shell;
  const isKept = words[0] === '-v';
  const [name = ''] = isKept ? words.splice(0, 2).slice(1) : [];
  if (words[0] === '--') words.shift();
  const format = words.shift();
  if (format === undefined) {
    yield* os.complain('printf: usage: printf [-v var] format [arguments]\n');
    return 2;
  }
  const own = (kind: string, word: string | null, detail: string): string => {
    if (kind === 'q') return quoted(word ?? '');
    const seconds = Number(word ?? -1);
    return dateText(detail || '%H:%M:%S', seconds < 0 ? os.nowMs : seconds * 1000);
  };
  let text = '';
  let status = 0;
  let at = 0;
  for (;;) {
    const start = at;
    const printed = printfText(format, () => words[at++] ?? null, own);
    at = Math.min(at, words.length);
    text += printed.text;
    if (!isKept) yield* os.print(printed.text);
    for (const word of printed.notNumbers) {
      yield* shell.complain(`${word}: invalid number`, 'printf');
      status = 1;
    }
    if (printed.invalid !== null) {
      const letter = /[a-zA-Z]/.exec(printed.invalid)?.[0] ?? '';
      yield* shell.complain(`\`${letter}': invalid format character`, 'printf');
      return 1;
    }
    if (at === start || at >= words.length || printed.isCut) break;
  }
  if (!isKept) return status;
  const [, base = name, key] = /^(\w+)\[(.+)\]$/.exec(name) ?? [];
  if (key === undefined) shell.set(base, text);
  else shell.arrays.set(base, key, text);
  return status;
};

/** As bash's `%q`: with backslashes where something needs quoting. */
function quoted(word: string): string {
  if (word === '') return "''";
  if (/[\n\t]/.test(word))
    return `$${singleQuote(word, 'bash').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}`;
  return word.replace(/[^\w@%+=:,./-]/g, '\\$&');
}
