import type { Program } from '../kernel/Program.ts';
import { regularExpression } from './regularExpression.ts';

class ExprError extends Error {}

export const expr: Program = function* (os) {
  try {
    const value = evaluate(os.args.slice(1));
    yield* os.print(`${value}\n`);
    return value === '' || value === '0' ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ExprError)) throw error;
    yield* os.complain(`expr: ${error.message}\n`);
    return 2;
  }
};

const levels = [
  ['|'],
  ['&'],
  ['<', '<=', '=', '==', '!=', '>=', '>'],
  ['+', '-'],
  ['*', '/', '%'],
  [':'],
];

function evaluate(words: readonly string[]): string {
  let at = 0;
  const syntax = () => new ExprError('syntax error');
  const level = (depth: number): string => {
    const operators = levels[depth];
    if (!operators) return primary();
    let left = level(depth + 1);
    while (operators.includes(words[at] ?? '')) {
      const operator = words[at] ?? '';
      at += 1;
      left = combine(left, operator, level(depth + 1));
    }
    return left;
  };
  const primary = (): string => {
    const word = words[at];
    if (word === undefined) throw syntax();
    at += 1;
    if (word === 'length' && words[at] !== undefined) return String(words[at++]?.length ?? 0);
    if (word === 'substr' && at + 2 < words.length) {
      const [text = '', from, length] = words.slice(at, at + 3);
      at += 3;
      return text.slice(Number(from) - 1, Number(from) - 1 + Number(length));
    }
    if (word !== '(') return word;
    if (at > 100) throw syntax();
    const value = level(0);
    if (words[at] !== ')') throw syntax();
    at += 1;
    return value;
  };
  const value = level(0);
  if (at < words.length) throw syntax();
  return value;
}

function combine(left: string, operator: string, right: string): string {
  const isTrue = (text: string) => text !== '' && text !== '0';
  if (operator === '|') return isTrue(left) ? left : right;
  if (operator === '&') return isTrue(left) && isTrue(right) ? left : '0';
  if (operator === ':') {
    const match = regularExpression(`^${right.replace(/^\^/, '')}`)?.find(left);
    if (/\\\(/.test(right)) return match?.groups[1] ?? '';
    return String(Array.from(match?.groups[0] ?? '').length);
  }
  const isNumeric = /^-?\d+$/.test(left) && /^-?\d+$/.test(right);
  if (/[<>=!]/.test(operator)) {
    const order = isNumeric
      ? Number(left) - Number(right)
      : left < right
        ? -1
        : left > right
          ? 1
          : 0;
    const holds = {
      '<': order < 0,
      '<=': order <= 0,
      '=': order === 0,
      '==': order === 0,
      '!=': order !== 0,
      '>=': order >= 0,
      '>': order > 0,
    }[operator];
    return holds ? '1' : '0';
  }
  if (!isNumeric) throw new ExprError('non-numeric argument');
  const [a, b] = [BigInt(left), BigInt(right)];
  if ((operator === '/' || operator === '%') && b === 0n) throw new ExprError('division by zero');
  const results: Record<string, () => bigint> = {
    '+': () => a + b,
    '-': () => a - b,
    '*': () => a * b,
    '/': () => a / b,
    '%': () => a % b,
  };
  return String(results[operator]?.() ?? 0n);
}
