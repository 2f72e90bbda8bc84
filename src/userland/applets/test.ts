import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { TestError } from './TestError.ts';
import { testBinary } from './testBinary.ts';
import { testUnary } from './testUnary.ts';

const binary = /^(?:=|==|!=|<|>|=~|-eq|-ne|-lt|-le|-gt|-ge|-nt|-ot|-ef)$/;

const notInDash = new Set(['==', '=~']);

/** `test`, `[`: 0 for true, 1 for false, 2 for what cannot be read. */
export const test: Program = function* (os) {
  let words = os.args.slice(1);
  if (os.name.startsWith('[')) {
    const closing = os.name === '[' ? ']' : ']]';
    if (words.at(-1) !== closing) {
      yield* os.complain(`${os.name}: missing ${closing}\n`);
      return 2;
    }
    words = words.slice(0, -1);
  }
  try {
    return evaluate(os, words) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TestError)) throw error;
    yield* os.complain(
      `${os.args[0] ?? 'test'}: ${os.isGnu ? error.dashMessage : error.message}\n`,
    );
    return 2;
  }
};

function evaluate(os: Os, words: readonly string[]): boolean {
  let at = 0;
  const or = (): boolean => {
    let value = and();
    while (words[at] === '-o' || words[at] === '||') {
      at += 1;
      value = and() || value;
    }
    return value;
  };
  const and = (): boolean => {
    let value = not();
    while (words[at] === '-a' || words[at] === '&&') {
      at += 1;
      value = not() && value;
    }
    return value;
  };
  const not = (): boolean => {
    let isNegated = false;
    while (words[at] === '!' && at + 1 < words.length && !isBinary(words[at + 1])) {
      isNegated = !isNegated;
      at += 1;
    }
    return primary() !== isNegated;
  };
  const primary = (): boolean => {
    const [first, second, third] = words.slice(at, at + 3);
    if (first === undefined) throw new TestError('argument expected');
    if (
      second !== undefined &&
      third !== undefined &&
      isBinary(second) &&
      !(os.isGnu && notInDash.has(second))
    ) {
      at += 3;
      return testBinary(os, first, second, third);
    }
    if (first === '(' && second !== undefined) {
      at += 1;
      const value = or();
      if (words[at] !== ')') throw new TestError('closing paren expected');
      at += 1;
      return value;
    }
    if (/^-[a-zA-Z]$/.test(first) && second !== undefined && testUnary[first]) {
      at += 2;
      return testUnary[first](os, second);
    }
    at += 1;
    return first !== '';
  };
  if (words.length === 0) return false;
  if (words.length === 1) return words[0] !== '';
  const value = or();
  const left = words[at];
  if (left === undefined) return value;
  const isLast = at === words.length - 1;
  if (isBinary(left) && isLast) throw new TestError(`${left}: argument expected`);
  throw new TestError(`${left}: unknown operand`, `${words[at - 1]}: unexpected operator`);
}

function isBinary(word: string | undefined): boolean {
  return binary.test(word ?? '');
}
