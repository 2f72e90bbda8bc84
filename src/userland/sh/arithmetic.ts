import { ArithmeticError } from './ArithmeticError.ts';

interface Variables {
  get(name: string): string;
  set(name: string, value: string): void;
}

const tokens =
  /\s*(\d[\w#@]*|[A-Za-z_]\w*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?|\*\*|<<=|>>=|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|[-+*/%<>=!~&|^?:(),])/y;
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];
const deepest = 64;
const digitLetters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_';

/** Evaluates a shell arithmetic expression in 64 bits. @throws ArithmeticError */
export function arithmetic(source: string, variables: Variables, depth = 0): bigint {
  if (depth > deepest) throw new ArithmeticError('recursion', source);
  const { list, places } = tokenize(source);
  let at = 0;
  let nesting = 0;
  /** Whether what is read is only skipped over: `0 && x++`. */
  let isIdle = 0;
  if (list.length === 0) return 0n;

  /** The expression from a token on, or from the last one where there is none. */
  const rest = (token = at): string =>
    source.slice(places[Math.min(token, list.length - 1)]).trim();
  const syntax = (problem: 'operand' | 'token' = 'operand') => new ArithmeticError(problem, rest());
  const valueOf = (name: string): bigint => {
    const text = variables.get(name).trim();
    if (text === '') return 0n;
    const literal = literalOf(text);
    return literal ?? arithmetic(text, variables, depth + 1);
  };
  const assign = (name: string, value: bigint) => {
    const wrapped = BigInt.asIntN(64, value);
    if (!isIdle) variables.set(name, String(wrapped));
    return wrapped;
  };
  const whileIdle = (idle: boolean, read: () => bigint): bigint => {
    if (idle) isIdle += 1;
    const value = read();
    if (idle) isIdle -= 1;
    return value;
  };

  const assignment = (): bigint => {
    const [name = '', operator = ''] = list.slice(at, at + 2);
    if (/^[A-Za-z_]/.test(name) && /^(?:[-+*/%&|^]|<<|>>)?=$/.test(operator)) {
      at += 2;
      const right = assignment();
      if (operator === '=') return assign(name, right);
      if (right === 0n && !isIdle && /^[/%]=$/.test(operator))
        throw new ArithmeticError('division', rest(at - 1));
      return assign(name, combine(operator.slice(0, -1), valueOf(name), right));
    }
    return ternary();
  };
  const ternary = (): bigint => {
    const condition = binary(0);
    if (list[at] !== '?') return condition;
    at += 1;
    const left = whileIdle(condition === 0n, assignment);
    if (list[at] !== ':') throw syntax();
    at += 1;
    const right = whileIdle(condition !== 0n, assignment);
    return condition === 0n ? right : left;
  };
  const binary = (level: number): bigint => {
    const operators = levels[level];
    if (!operators) return power();
    let left = binary(level + 1);
    for (;;) {
      const operator = list[at];
      if (operator === undefined || !operators.includes(operator)) return left;
      at += 1;
      const idle = (operator === '&&' && left === 0n) || (operator === '||' && left !== 0n);
      const right = whileIdle(idle, () => binary(level + 1));
      if (right === 0n && !isIdle && /^[/%]$/.test(operator))
        throw new ArithmeticError('division', rest(at - 1));
      left = combine(operator, left, right);
    }
  };
  const power = (): bigint => {
    const base = unary();
    if (list[at] !== '**') return base;
    at += 1;
    const exponent = power();
    if (exponent < 0n) throw new ArithmeticError('exponent', rest(at - 1));
    let result = 1n;
    for (let left = exponent > 64n ? 64n : exponent; left > 0n; left -= 1n)
      result = BigInt.asIntN(64, result * base);
    return result;
  };
  const unary = (): bigint => {
    const token = list[at];
    nesting += 1;
    if (nesting > 200 || token === undefined) throw syntax();
    at += 1;
    let value: bigint;
    if (token === '-') value = -unary();
    else if (token === '+') value = unary();
    else if (token === '!') value = unary() === 0n ? 1n : 0n;
    else if (token === '~') value = ~unary();
    else if (token === '++' || token === '--') {
      const name = list[at] ?? '';
      if (!/^[A-Za-z_]/.test(name)) throw syntax();
      at += 1;
      value = assign(name, valueOf(name) + (token === '++' ? 1n : -1n));
    } else if (token === '(') {
      value = comma();
      if (list[at] !== ')') throw syntax();
      at += 1;
    } else if (/^\d/.test(token)) {
      const literal = literalOf(token);
      if (literal === null) throw new ArithmeticError('base', token);
      value = literal;
    } else if (/^[A-Za-z_]/.test(token)) {
      value = valueOf(token);
      const next = list[at];
      if (next === '++' || next === '--') {
        at += 1;
        assign(token, value + (next === '++' ? 1n : -1n));
      }
    } else throw syntax();
    nesting -= 1;
    return BigInt.asIntN(64, value);
  };
  const comma = (): bigint => {
    let value = assignment();
    while (list[at] === ',') {
      at += 1;
      value = assignment();
    }
    return value;
  };
  const value = comma();
  if (at < list.length) throw syntax('token');
  return value;
}

function combine(operator: string, a: bigint, b: bigint): bigint {
  const flag = (holds: boolean) => (holds ? 1n : 0n);
  const results: Record<string, () => bigint> = {
    '+': () => a + b,
    '-': () => a - b,
    '*': () => a * b,
    '/': () => (b === 0n ? 0n : a / b),
    '%': () => (b === 0n ? 0n : a % b),
    '<<': () => a << (b & 63n),
    '>>': () => a >> (b & 63n),
    '&': () => a & b,
    '|': () => a | b,
    '^': () => a ^ b,
    '&&': () => flag(a !== 0n && b !== 0n),
    '||': () => flag(a !== 0n || b !== 0n),
    '==': () => flag(a === b),
    '!=': () => flag(a !== b),
    '<': () => flag(a < b),
    '<=': () => flag(a <= b),
    '>': () => flag(a > b),
    '>=': () => flag(a >= b),
  };
  return BigInt.asIntN(64, results[operator]?.() ?? 0n);
}

/** `17`, `017`, `0x1f`, `2#101` (bases up to 64); null for what is no number. */
function literalOf(text: string): bigint | null {
  const [, sign, , base, digits = ''] = /^([-+]?)((\d+)#|0[xX])?([\w@]+)$/.exec(text) ?? [];
  if (sign === undefined) return null;
  const isHex = /^[-+]?0[xX]/.test(text);
  const radix = isHex ? 16 : base === undefined ? (/^0./.test(digits) ? 8 : 10) : Number(base);
  if (radix < 2 || radix > 64) return null;
  let value = 0n;
  for (const char of radix <= 36 ? digits.toLowerCase() : digits) {
    const digit = digitLetters.indexOf(char);
    if (digit < 0 || digit >= radix) return null;
    value = value * BigInt(radix) + BigInt(digit);
  }
  return BigInt.asIntN(64, sign === '-' ? -value : value);
}

function tokenize(source: string): { list: string[]; places: number[] } {
  const list: string[] = [];
  const places: number[] = [];
  const text = source.trimEnd();
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const { lastIndex } = tokens;
    const match = tokens.exec(text);
    if (!match) throw new ArithmeticError('operand', text.slice(lastIndex).trim());
    list.push(match[1] ?? '');
    places.push(tokens.lastIndex - (match[1] ?? '').length);
  }
  return { list, places };
}
