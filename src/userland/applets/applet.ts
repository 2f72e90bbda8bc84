import { errorWords } from '../kernel/errorWords.ts';
import { FileError } from '../FileError.ts';
import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { complainUsage } from './complainUsage.ts';
import { UsageError } from './UsageError.ts';

/** What an applet was called with. */
export interface Given {
  has(flag: string): boolean;
  /** The last value of an option, null when it was not given. */
  value(flag: string): string | null;
  values(flag: string): readonly string[];
  /** Arguments that are no options. */
  readonly rest: readonly string[];
}

/**
 * An applet from its options (`ab:c.` is a flag, an option with a value and one whose value, if it has one, is
 * part of the word; a leading `+` stops at the first operand; `--long` ones are named after `,`: `,verbose=v`) and what it does with them.
 */
export function applet(
  spec: string,
  usage: string,
  body: (os: Os, given: Given) => Run<number>,
): Program {
  const [letters = '', ...longs] = spec.split(',');
  const longNames = new Map(longs.map((long) => long.split('=') as [string, string]));
  return function* (os) {
    const found = new Map<string, string[]>();
    const rest: string[] = [];
    const words = [...os.args.slice(1)];
    const takes = (letter: string) => letters.includes(`${letter}:`);
    const add = (letter: string, value: string) =>
      found.set(letter, [...(found.get(letter) ?? []), value]);
    let problem: string | null = null;
    while (words.length > 0 && problem === null) {
      const word = words.shift() ?? '';
      if (word === '--') {
        rest.push(...words.splice(0));
      } else if (word.startsWith('--')) {
        const [name = '', value] = word.slice(2).split(/=(.*)/s);
        const letter = longNames.get(name);
        if (letter === undefined) problem = `unrecognized option '${word}'`;
        else add(letter, takes(letter) ? (value ?? words.shift() ?? '') : (value ?? ''));
      } else if (/^-./.test(word)) {
        for (let at = 1; at < word.length; at += 1) {
          const letter = word[at] ?? '';
          if (/[:.]/.test(letter) || !letters.includes(letter)) {
            problem = `invalid option -- '${letter}'`;
            break;
          }
          if (letters.includes(`${letter}.`)) {
            add(letter, word.slice(at + 1));
            break;
          }
          if (!takes(letter)) add(letter, '');
          else {
            const value = word.slice(at + 1) || words.shift();
            if (value === undefined) problem = `option requires an argument -- '${letter}'`;
            else add(letter, value);
            break;
          }
        }
      } else {
        rest.push(word);
        if (letters.startsWith('+')) rest.push(...words.splice(0));
      }
    }
    if (problem !== null) {
      const isAsked = problem === `unrecognized option '--help'`;
      if (os.isGnu && isAsked) {
        yield* os.print(`Usage: ${os.name} ${usage}\n`);
        return 0;
      }
      if (!isAsked) yield* os.complain(`${os.name}: ${problem}\n`);
      yield* complainUsage(os, usage);
      return isAsked ? 0 : os.isGnu && /^(?:ls|grep|sort)$/.test(os.name) ? 2 : 1;
    }
    try {
      return yield* body(os, {
        has: (flag) => found.has(flag),
        value: (flag) => found.get(flag)?.at(-1) ?? null,
        values: (flag) => found.get(flag) ?? [],
        rest,
      });
    } catch (error) {
      if (error instanceof UsageError) {
        if (os.isGnu)
          yield* os.complain(
            `${os.name}: missing ${/^(?:cp|mv|ln|touch)$/.test(os.name) ? 'file ' : ''}operand\n`,
          );
        yield* complainUsage(os, usage);
        return 1;
      }
      const words = errorWords(error);
      if (words === null) throw error;
      const subject = error instanceof FileError ? `${error.path}: ` : '';
      yield* os.complain(`${os.name}: ${subject}${words}\n`);
      return 1;
    }
  };
}
