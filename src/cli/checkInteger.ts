import { strconvProblem } from '../go/strconvProblem.ts';

/** Bits of an integer flag, and whether it may be negative. */
export interface IntegerKind {
  readonly bits: 16 | 64;
  readonly isSigned: boolean;
}

/** Go's strconv.ParseInt and ParseUint with base 0. @throws Error in its words */
export function checkInteger(text: string, { bits, isSigned }: IntegerKind): void {
  const name = isSigned ? 'ParseInt' : 'ParseUint';
  const fail = (why?: 'value out of range') => new Error(strconvProblem(name, text, why));
  const found = (isSigned ? /^([+-]?)(.+)$/ : /^()(.+)$/).exec(text.replaceAll('_', ''));
  if (!found || !/^(\d+|0[xX][\da-fA-F]+|0[oO]?[0-7]+|0[bB][01]+)$/.test(found[2] ?? '')) {
    throw fail();
  }
  const [, sign = '', digits = ''] = found;
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const most = 1n << BigInt(isSigned ? bits - 1 : bits);
  if (sign === '-' ? value > most : value >= most) throw fail('value out of range');
}
