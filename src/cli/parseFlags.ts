import { checkFlagValue } from './checkFlagValue.ts';
import type { Flag } from './Flag.ts';
import { FlagError } from './FlagError.ts';
import { FlagValues } from './FlagValues.ts';
import { quoteGo } from '../go/quoteGo.ts';

/** A command line, read. */
export interface ReadLine {
  readonly flags: FlagValues;
  readonly args: readonly string[];
  /** `--help`, or `-h` where no flag of the command has that letter (`isShort`: docker deprecates it). */
  /** Sentences about deprecated flags, for standard error. */
  readonly warnings: readonly string[];
  readonly help: { readonly isShort: boolean } | null;
}

/** How to read a line. */
export interface FlagRules {
  readonly flags: readonly Flag[];
  readonly stopsAtArgument?: boolean;
  readonly checks?: Readonly<Record<string, (value: string) => string | null>>;
}

/** Reads flags as pflag does: bundles, `--name=value`, `--`. @throws FlagError at the first mistake */
export function parseFlags(line: readonly string[], rules: FlagRules): ReadLine {
  const { flags, stopsAtArgument = false, checks = {} } = rules;
  const byName = new Map(flags.map((flag) => [flag.name, flag]));
  const byShort = new Map(flags.flatMap((flag) => (flag.short ? [[flag.short, flag]] : [])));
  const values = new FlagValues(flags);
  const args: string[] = [];
  const warnings: string[] = [];
  const rest = [...line];
  let help: ReadLine['help'] = null;

  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    if (word === '--') {
      args.push(...rest.splice(0));
    } else if (word.startsWith('--')) {
      readLong(word);
    } else if (word.startsWith('-') && word !== '-') {
      readShorts(word.slice(1));
    } else {
      args.push(word);
      if (stopsAtArgument) args.push(...rest.splice(0));
    }
  }
  return { flags: values, args, warnings, help };

  function readLong(word: string): void {
    const equals = word.indexOf('=');
    const name = word.slice(2, equals < 0 ? undefined : equals);
    const given = equals < 0 ? undefined : word.slice(equals + 1);
    if (name === '' || name.startsWith('-')) throw new FlagError(`bad flag syntax: ${word}`);
    if (name === 'help') {
      if (check({ name, type: 'bool', usage: '' }, given ?? 'true') && given !== 'false') {
        help = { isShort: false };
      }
      return;
    }
    const flag = byName.get(name);
    if (!flag) throw new FlagError(`unknown flag: --${name}`);
    set(flag, given ?? valueFor(flag, `--${name}`));
  }

  function readShorts(letters: string): void {
    for (let left = letters; left;) {
      const letter = left[0] ?? '';
      const flag = byShort.get(letter);
      if (!flag) {
        if (letter !== 'h') {
          throw new FlagError(`unknown shorthand flag: '${letter}' in -${left}`);
        }
        help = { isShort: true };
        return;
      }
      if (left[1] === '=') {
        set(flag, left.slice(2));
        return;
      }
      if (flag.type !== 'bool') {
        set(flag, left.length > 1 ? left.slice(1) : valueFor(flag, `'${letter}' in -${left}`));
        return;
      }
      set(flag, 'true');
      left = left.slice(1);
    }
  }

  function valueFor(flag: Flag, asTyped: string): string {
    if (flag.type === 'bool') return 'true';
    const next = rest.shift();
    if (next === undefined) throw new FlagError(`flag needs an argument: ${asTyped}`);
    return next;
  }

  function set(flag: Flag, value: string): void {
    check(flag, value);
    if (flag.deprecated) {
      warnings.push(`Flag --${flag.name} has been deprecated, ${flag.deprecated}`);
    }
    values.add(flag.name, value);
  }

  function check(flag: Flag, value: string): true {
    let problem: string | null = null;
    try {
      checkFlagValue(flag.type, value);
      problem = checks[flag.sameAs ?? flag.name]?.(value) ?? null;
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (problem === null) return true;
    const name = `${flag.short ? `-${flag.short}, ` : ''}--${flag.name}`;
    throw new FlagError(`invalid argument ${quoteGo(value)} for "${name}" flag: ${problem}`);
  }
}
