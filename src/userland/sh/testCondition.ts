import { testBinary } from '../applets/testBinary.ts';
import { testUnary } from '../applets/testUnary.ts';
import type { Run } from '../kernel/Wait.ts';
import { Regex } from '../regex/Regex.ts';
import { RegexSyntaxError } from '../regex/RegexSyntaxError.ts';
import { matchPattern } from './matchPattern.ts';
import type { Condition, Word } from './Node.ts';
import type { Shell } from './Shell.ts';
import { ShellError } from './ShellError.ts';

/** Whether what stands between bash's `[[` and `]]` holds. */
export function* testCondition(shell: Shell, condition: Condition): Run<boolean> {
  const { expander, os } = shell;
  switch (condition.kind) {
    case 'and':
      return (
        (yield* testCondition(shell, condition.left)) &&
        (yield* testCondition(shell, condition.right))
      );
    case 'or':
      return (
        (yield* testCondition(shell, condition.left)) ||
        (yield* testCondition(shell, condition.right))
      );
    case 'not':
      return !(yield* testCondition(shell, condition.of));
    case 'unary': {
      const text = yield* expander.text(condition.word);
      if (condition.operator === '-v') return isSet(shell, text);
      return testUnary[condition.operator]?.(os, text) ?? false;
    }
    case 'binary':
      return yield* compare(shell, condition.operator, condition.left, condition.right);
  }
}

function* compare(shell: Shell, operator: string, left: Word, right: Word): Run<boolean> {
  const { expander, os } = shell;
  const text = yield* expander.text(left);
  if (operator === '=~') return yield* matches(shell, text, right);
  if (/^[=!]/.test(operator)) {
    const pattern = yield* expander.pattern(right);
    return matchPattern(pattern, text) === (operator !== '!=');
  }
  const other = yield* expander.text(right);
  const isNumeric = /^-(?:eq|ne|lt|le|gt|ge)$/.test(operator);
  if (!isNumeric) return testBinary(os, text, operator, other);
  const [a, b] = [yield* expander.evaluate(text), yield* expander.evaluate(other)];
  return testBinary(os, a, operator, b);
}

/** What is quoted in a regular expression stands for itself; groups are found in BASH_REMATCH. */
function* matches(shell: Shell, text: string, right: Word): Run<boolean> {
  let source = '';
  for (const part of right) {
    const piece = yield* shell.expander.text([part]);
    source += part.isQuoted ? piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : piece;
  }
  try {
    const found = new Regex(source, { dialect: 'extended' }).find(text);
    const groups = found?.groups ?? [];
    shell.arrays.replace(
      'BASH_REMATCH',
      groups.map((group, index) => [String(index), group ?? '']),
    );
    return found !== null;
  } catch (error) {
    if (error instanceof RegexSyntaxError) throw new ShellError('', 2);
    throw error;
  }
}

function isSet(shell: Shell, name: string): boolean {
  const [, base = name, key] = /^(\w+)\[(.+)\]$/.exec(name) ?? [];
  return key === undefined ? shell.parameter(base) !== null : shell.arrays.get(base, key) !== null;
}
