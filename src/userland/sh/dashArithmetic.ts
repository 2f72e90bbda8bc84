import { ArithmeticError } from './ArithmeticError.ts';
import { ShellError } from './ShellError.ts';

const notInDash = /\*\*|\+\+|--/;
const endsThere = /,|[\d)]\s+[\w(]|\d#|\d\.\d|\b0\d*[89]/;

/**
 * Works an expression out as dash does, which has less than bash and busybox.
 * @throws ShellError in dash's words
 */
export function dashArithmetic(source: string, evaluate: () => string): string {
  const problem = (what: string) => new ShellError(`arithmetic expression: ${what}: "${source}"`);
  if (notInDash.test(source)) throw problem('expecting primary');
  if (endsThere.test(source)) throw problem('expecting EOF');
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof ArithmeticError)) throw error;
    const isDivision = error.message === 'divide by zero';
    throw problem(isDivision ? 'division by zero' : 'expecting primary');
  }
}
