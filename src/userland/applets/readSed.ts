import type { Regex } from '../regex/Regex.ts';
import { regularExpression } from './regularExpression.ts';

type Address = number | '$' | Regex | null;

/** A command of sed with the lines it is for. */
export interface SedCommand {
  readonly from: Address;
  readonly to: Address;
  readonly isNegated: boolean;
  readonly name: string;
  readonly text: string;
  readonly pattern: string;
  readonly expression: Regex | null;
  /** The first match to replace, and whether those after it are too. */
  readonly occurrence: number;
  readonly isGlobal: boolean;
  readonly prints: boolean;
}

/** Reads a script; a text says what is wrong with it. */
export function readSed(script: string, isExtended: boolean): SedCommand[] | string {
  const commands: SedCommand[] = [];
  let at = 0;
  const delimited = (end: string): string | null => {
    let text = '';
    for (; at < script.length; at += 1) {
      const char = script[at] ?? '';
      if (char === end) {
        at += 1;
        return text;
      }
      if (char === '\\' && script[at + 1] === end) at += 1;
      else if (char === '\\') {
        text += char;
        at += 1;
      }
      text += script[at] ?? '';
    }
    return null;
  };
  const address = (): Address | undefined => {
    const number = /^\d+/.exec(script.slice(at))?.[0];
    if (number) {
      at += number.length;
      return Number(number);
    }
    if (script[at] === '$') {
      at += 1;
      return '$';
    }
    if (script[at] !== '/') return undefined;
    at += 1;
    return regularExpression(delimited('/') ?? '', { isExtended }) ?? undefined;
  };
  while (at < script.length) {
    if (/[\s;]/.test(script[at] ?? '')) {
      at += 1;
      continue;
    }
    const from = address() ?? null;
    let to: Address = null;
    if (script[at] === ',') {
      at += 1;
      to = address() ?? null;
    }
    while (script[at] === ' ') at += 1;
    const isNegated = script[at] === '!';
    if (isNegated) at += 1;
    const name = script[at] ?? '';
    at += 1;
    const command = {
      from,
      to,
      isNegated,
      name,
      text: '',
      pattern: '',
      expression: null,
      occurrence: 1,
      isGlobal: false,
      prints: false,
    };
    if (name === 's' || name === 'y') {
      const separator = script[at] ?? '/';
      at += 1;
      const pattern = delimited(separator);
      const text = pattern === null ? null : delimited(separator);
      if (pattern === null || text === null) return 'unterminated ' + name;
      const flags = /^[gIip\d]*/.exec(script.slice(at))?.[0] ?? '';
      at += flags.length;
      const occurrence = Number(/\d+/.exec(flags)?.[0] ?? 1);
      const expression =
        name === 's'
          ? regularExpression(pattern, {
              isExtended,
              ignoresCase: /[iI]/.test(flags),
            })
          : null;
      if (name === 's' && !expression) return `bad regex '${pattern}'`;
      commands.push({
        ...command,
        pattern,
        text,
        expression,
        occurrence,
        isGlobal: flags.includes('g'),
        prints: flags.includes('p'),
      });
    } else if ('aic'.includes(name) && name) {
      const end = script.indexOf('\n', at + (script[at] === '\\' ? 2 : 0));
      const text = script.slice(at, end < 0 ? undefined : end).replace(/^\s*\\?\n?\s*/, '');
      at = end < 0 ? script.length : end;
      commands.push({ ...command, text });
    } else if ('dpq='.includes(name) && name) commands.push(command);
    else return name === '' ? 'missing command' : `unsupported command ${name}`;
  }
  return commands;
}
