import { dateText } from '../applets/dateText.ts';
import type { Run } from '../kernel/Wait.ts';
import { AwkInput } from './AwkInput.ts';
import type { AwkCell } from './AwkCell.ts';
import { AwkError } from './AwkError.ts';
import { awkFormat } from './awkFormat.ts';
import type { AwkInterpreter } from './AwkInterpreter.ts';
import type { AwkExpression } from './AwkProgram.ts';
import { AwkRecord } from './AwkRecord.ts';
import { awkValues } from './awkValues.ts';

const { number } = awkValues;

/** Functions awk comes with. */
export function* awkBuiltin(
  awk: AwkInterpreter,
  name: string,
  args: readonly AwkExpression[],
): Run<AwkCell> {
  const [first, second, third] = args;
  const value = function* (expression: AwkExpression | undefined): Run<AwkCell> {
    return expression ? yield* awk.value(expression) : null;
  };
  switch (name) {
    case 'length': {
      if (!first) return awk.record.text.length;
      if (first.kind === 'name' && awk.scope.isArray(first.name))
        return awk.scope.array(first.name).size;
      return Array.from(awk.text(yield* value(first))).length;
    }
    case 'substr': {
      const text = Array.from(awk.text(yield* value(first)));
      const asked = Math.round(number(yield* value(second)));
      // Busybox counts from the first character, POSIX from where it was asked to.
      const start = awk.os.isGnu ? asked : Math.max(1, asked);
      const count = third ? Math.round(number(yield* value(third))) : Infinity;
      return text.slice(Math.max(0, start - 1), Math.max(0, start - 1 + count)).join('');
    }
    case 'index':
      return awk.text(yield* value(first)).indexOf(awk.text(yield* value(second))) + 1;
    case 'split':
      return yield* split(awk, args);
    case 'sub':
    case 'gsub':
      return yield* substitute(awk, args, name === 'gsub');
    case 'match': {
      const text = awk.text(yield* value(first));
      const found = yield* awk.regexes.find(second ? yield* awk.pattern(second) : '', text);
      awk.scope.set('RSTART', found ? found.start + 1 : 0);
      awk.scope.set('RLENGTH', found ? found.end - found.start : -1);
      return found ? found.start + 1 : 0;
    }
    case 'sprintf': {
      const cells: AwkCell[] = [];
      for (const one of args.slice(1)) cells.push(yield* awk.value(one));
      return awkFormat(awk.text(yield* value(first)), cells);
    }
    case 'toupper':
      return awk.text(yield* value(first)).toUpperCase();
    case 'tolower':
      return awk.text(yield* value(first)).toLowerCase();
    case 'system':
      return yield* awk.streams.system(awk.text(yield* value(first)));
    case 'close':
      return yield* awk.streams.close(awk.text(yield* value(first)));
    case 'fflush':
      return 0;
    case 'systime':
      return Math.floor(awk.os.nowMs / 1000);
    case 'strftime': {
      const format = first ? awk.text(yield* value(first)) : '%a %b %e %H:%M:%S UTC %Y';
      const seconds = second ? number(yield* value(second)) : awk.os.nowMs / 1000;
      return dateText(format, seconds * 1000);
    }
    case 'rand':
      return awk.os.kernel.spec.random();
    case 'srand': {
      const before = awk.seed;
      awk.seed = first ? number(yield* value(first)) : Math.floor(awk.os.nowMs / 1000);
      return before;
    }
    case 'atan2':
      return Math.atan2(number(yield* value(first)), number(yield* value(second)));
    default: {
      const calculated = calculations[name];
      if (!calculated) throw new AwkError(`Call to undefined function`);
      return calculated(number(yield* value(first)), number(yield* value(second)));
    }
  }
}

const calculations: Readonly<Record<string, (a: number, b: number) => number>> = {
  int: (a) => Math.trunc(a),
  sqrt: (a) => Math.sqrt(a),
  exp: (a) => Math.exp(a),
  log: (a) => Math.log(a),
  sin: (a) => Math.sin(a),
  cos: (a) => Math.cos(a),
  and: (a, b) => Number(BigInt(Math.trunc(a)) & BigInt(Math.trunc(b))),
  or: (a, b) => Number(BigInt(Math.trunc(a)) | BigInt(Math.trunc(b))),
  xor: (a, b) => Number(BigInt(Math.trunc(a)) ^ BigInt(Math.trunc(b))),
  lshift: (a, b) => a * 2 ** b,
  rshift: (a, b) => Math.floor(a / 2 ** b),
};

function* split(awk: AwkInterpreter, [source, array, by]: readonly AwkExpression[]): Run<number> {
  if (!source || array?.kind !== 'name') throw new AwkError('Not an array');
  const text = awk.text(yield* awk.value(source));
  const separator = by ? yield* awk.pattern(by) : awk.text(awk.scope.get('FS'));
  if (separator.length > 1) yield* awk.os.match(awk.regexes.get(separator).workOf(text.length));
  const pieces = AwkRecord.cut(text, separator);
  const elements = awk.scope.array(array.name);
  elements.clear();
  for (const [index, piece] of pieces.entries())
    elements.set(String(index + 1), new AwkInput(piece));
  return pieces.length;
}

function* substitute(
  awk: AwkInterpreter,
  [pattern, by, target]: readonly AwkExpression[],
  isGlobal: boolean,
): Run<number> {
  if (!pattern || !by) throw new AwkError('Too few arguments');
  const regex = awk.regexes.get(yield* awk.pattern(pattern));
  const replacement = awk.text(yield* awk.value(by));
  const place = target ?? ({ kind: 'field', index: { kind: 'number', value: 0 } } as const);
  const text = awk.text(yield* awk.value(place));
  yield* awk.os.match(regex.workOf(text.length));
  let result = '';
  let at = 0;
  let count = 0;
  for (const { start, end } of regex.all(text)) {
    const matched = text.slice(start, end);
    const shown = replacement.replace(/\\\\&|\\&|&/g, (found) =>
      found === '&' ? matched : found === '\\&' ? '&' : `\\${matched}`,
    );
    result += text.slice(at, start) + shown;
    at = end;
    count += 1;
    if (!isGlobal) break;
  }
  if (count === 0) return 0;
  if (place.kind === 'field' || place.kind === 'name' || place.kind === 'element')
    yield* awk.assign(place, result + text.slice(at));
  return count;
}
