import { matchesPath } from './matchesPath.ts';
import { PatternError } from './PatternError.ts';

interface Rule {
  /** As it is written, without the `!`. */
  readonly text: string;
  readonly isException: boolean;
  readonly pattern: RegExp;
}

/**
 * What a `.dockerignore` keeps out of a build's context, by moby's own rules: the last pattern that matches
 * a path or one of the directories above it decides.
 */
export class IgnoreRules {
  private readonly rules: Rule[] = [];

  /** @throws PatternError for a pattern that cannot be read */
  constructor(text: string) {
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
      if (line.startsWith('#') || line.trim() === '') continue;
      const trimmed = line.trim();
      this.add(
        trimmed.startsWith('!') ? trimmed.slice(1).trim() : trimmed,
        trimmed.startsWith('!'),
      );
    }
  }

  /** Takes a path along whatever the rules say. */
  keep(path: string): void {
    if (this.ignores(path)) this.add(path, true);
  }

  ignores(path: string): boolean {
    const parts = path.split('/');
    const ancestors = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    let isIgnored = false;
    for (const { pattern, isException } of this.rules) {
      if (isException === isIgnored && ancestors.some((one) => pattern.test(one))) {
        isIgnored = !isException;
      }
    }
    return isIgnored;
  }

  /** Whether an exception may let something below an ignored directory back in. */
  mayHoldExceptions(directory: string): boolean {
    return this.rules.some(
      ({ text, isException }) => isException && `${text}/`.startsWith(`${directory}/`),
    );
  }

  private add(text: string, isException: boolean): void {
    if (text === '') throw new PatternError('illegal exclusion pattern: "!"');
    const clean = cleanPath(text);
    matchesPath(clean, '.');
    this.rules.push({ text: clean, isException, pattern: patternOf(clean) });
  }
}

/** Go's `filepath.Clean`, without the slash at its beginning. */
function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    const isTop = parts.length === 0 && path.startsWith('/');
    if (part !== '..' || (!isTop && [undefined, '..'].includes(parts.at(-1)))) parts.push(part);
    else parts.pop();
  }
  return parts.join('/') || '.';
}

function patternOf(text: string): RegExp {
  let source = '^';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '*' && text.charAt(at + 1) === '*') {
      at += 1;
      if (text.charAt(at + 1) === '/') at += 1;
      source += at + 1 >= text.length ? '.*' : '(?:.*/)?';
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '\\' && at + 1 < text.length) {
      at += 1;
      source += `\\${text.charAt(at)}`;
    } else if ('.$(){}|+^\\'.includes(character) && !source.endsWith('['))
      source += `\\${character}`;
    else source += character;
  }
  try {
    return new RegExp(`${source}$`);
  } catch {
    throw new PatternError();
  }
}
