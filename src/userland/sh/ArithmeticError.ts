type Problem = 'operand' | 'token' | 'division' | 'base' | 'exponent' | 'recursion';

const bashWords: Readonly<Record<Problem, string>> = {
  operand: 'syntax error: operand expected',
  token: 'syntax error in expression',
  division: 'division by 0',
  base: 'value too great for base',
  exponent: 'exponent less than 0',
  recursion: 'expression recursion level exceeded',
};

/** What `$((...))` could not make sense of: `message` in ash's words. */
export class ArithmeticError extends Error {
  /** The same in bash's, after the expression. */
  readonly bashMessage: string;

  /** @param rest the expression from there on, which bash shows */
  constructor(problem: Problem, rest: string) {
    super(
      problem === 'division'
        ? 'divide by zero'
        : problem === 'exponent'
          ? 'exponent less than 0'
          : problem === 'recursion'
            ? 'expression recursion loop detected'
            : 'arithmetic syntax error',
    );
    this.bashMessage = `${bashWords[problem]} (error token is "${rest}")`;
  }
}
