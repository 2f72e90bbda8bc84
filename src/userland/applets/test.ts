import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { matchPattern } from '../sh/matchPattern.ts';

class TestError extends Error {}

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
    yield* os.complain(`${os.args[0] ?? 'test'}: ${error.message}\n`);
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
    if (second !== undefined && third !== undefined && isBinary(second)) {
      at += 3;
      return compare(os, first, second, third);
    }
    if (first === '(' && second !== undefined) {
      at += 1;
      const value = or();
      if (words[at] !== ')') throw new TestError('closing paren expected');
      at += 1;
      return value;
    }
    if (/^-[a-zA-Z]$/.test(first) && second !== undefined && unary[first]) {
      at += 2;
      return unary[first](os, second);
    }
    at += 1;
    return first !== '';
  };
  if (words.length === 0) return false;
  if (words.length === 1) return words[0] !== '';
  const value = or();
  if (at < words.length) throw new TestError(`${words[at] ?? ''}: unknown operand`);
  return value;
}

function isBinary(word: string | undefined): boolean {
  return /^(?:=|==|!=|<|>|=~|-eq|-ne|-lt|-le|-gt|-ge|-nt|-ot|-ef)$/.test(word ?? '');
}

function compare(os: Os, left: string, operator: string, right: string): boolean {
  const number = (text: string): number => {
    if (!/^\s*[-+]?\d+\s*$/.test(text)) throw new TestError(`${text}: bad number`);
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
      return left.includes(right);
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

type Node = ReturnType<Os['files']['stat']>;

const file =
  (is: (node: Node, os: Os) => boolean, follow = true) =>
  (os: Os, path: string): boolean =>
    os.files.exists(path, follow) && is(os.files.stat(path, follow), os);

const unary: Readonly<Record<string, (os: Os, word: string) => boolean>> = {
  '-z': (_os, word) => word === '',
  '-n': (_os, word) => word !== '',
  '-e': file(() => true),
  '-a': file(() => true),
  '-f': file((node) => node.kind === 'file'),
  '-d': file((node) => node.kind === 'directory'),
  '-c': file((node) => node.kind === 'device'),
  '-b': () => false,
  '-p': () => false,
  '-S': () => false,
  '-L': file((node) => node.kind === 'symlink', false),
  '-h': file((node) => node.kind === 'symlink', false),
  '-s': file((node) => node.kind !== 'file' || node.sizeBytes > 0),
  '-r': file((node, os) => os.files.allows(node, 4)),
  '-w': file((node, os) => os.files.allows(node, 2)),
  '-x': file((node, os) => os.files.allows(node, 1)),
  '-O': file((node, os) => node.uid === os.uid),
  '-G': file((node, os) => node.gid === os.gid),
  '-t': (os, word) => os.open.get(Number(word))?.kind === 'terminal',
};
