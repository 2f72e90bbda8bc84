import type { Os } from '../kernel/Os.ts';
import { Regex } from '../regex/Regex.ts';
import { RegexSyntaxError } from '../regex/RegexSyntaxError.ts';
import { matchPattern } from '../sh/matchPattern.ts';
import { TestError } from './TestError.ts';

/** What `test` says of two words. @throws TestError for what is no number */
export function testBinary(os: Os, left: string, operator: string, right: string): boolean {
  const number = (text: string): number => {
    if (!/^\s*[-+]?\d+\s*$/.test(text))
      throw new TestError(`${text}: bad number`, `Illegal number: ${text}`);
    return Number(text);
  };
  const modified = (path: string) =>
    os.files.exists(path) ? os.files.stat(path).modifiedMs : -Infinity;
  switch (operator) {
    case '=':
      return left === right;
    case '==':
      return matchPattern(right, left);
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '=~':
      return isMatch(left, right);
    case '-eq':
      return number(left) === number(right);
    case '-ne':
      return number(left) !== number(right);
    case '-lt':
      return number(left) < number(right);
    case '-le':
      return number(left) <= number(right);
    case '-gt':
      return number(left) > number(right);
    case '-ge':
      return number(left) >= number(right);
    case '-nt':
      return modified(left) > modified(right);
    case '-ot':
      return modified(left) < modified(right);
    default:
      return os.files.exists(left) && os.files.absolute(left) === os.files.absolute(right);
  }
}

function isMatch(text: string, pattern: string): boolean {
  try {
    return new Regex(pattern, { dialect: 'extended' }).test(text);
  } catch (error) {
    if (error instanceof RegexSyntaxError) return false;
    throw error;
  }
}
