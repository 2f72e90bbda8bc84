import type { Regex } from '../regex/Regex.ts';
import type { SedCommand } from './SedCommand.ts';

/** What `s` makes of a text; null where nothing matches. */
export function substituteSed(command: SedCommand, expression: Regex, line: string): string | null {
  let result = '';
  let at = 0;
  let seen = 0;
  for (const { start, end, groups } of expression.all(line)) {
    seen += 1;
    if (seen < command.occurrence) continue;
    result += line.slice(at, start) + replacement(command.text, groups);
    at = end;
    if (!command.isGlobal) break;
  }
  return seen < command.occurrence ? null : result + line.slice(at);
}

/** `&` and `\1`, `\n` and `\t`, and GNU's `\U`, `\L` and `\E`. */
function replacement(text: string, groups: readonly (string | undefined)[]): string {
  let result = '';
  let change = (piece: string) => piece;
  for (const [all, code, plain] of text.matchAll(/\\([^])|&|([^\\&]+)/g)) {
    if (plain !== undefined) result += change(plain);
    else if (all === '&') result += change(groups[0] ?? '');
    else if (code === 'U') change = (piece) => piece.toUpperCase();
    else if (code === 'L') change = (piece) => piece.toLowerCase();
    else if (code === 'E') change = (piece) => piece;
    else if (code === 'n') result += '\n';
    else if (code === 't') result += '\t';
    else if (/\d/.test(code ?? '')) result += change(groups[Number(code)] ?? '');
    else result += change(code ?? '');
  }
  return result;
}
