import type { Lines } from '../applets/Lines.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { awkBuiltin } from './awkBuiltin.ts';
import { AwkInput } from './AwkInput.ts';
import type { AwkCell } from './AwkCell.ts';
import { AwkError } from './AwkError.ts';
import type { AwkExpression, AwkProgram, AwkTarget } from './AwkProgram.ts';
import { AwkRecord } from './AwkRecord.ts';
import { AwkRegexes } from './AwkRegexes.ts';
import { AwkScope } from './AwkScope.ts';
import { AwkStreams } from './AwkStreams.ts';
import { AwkStatements } from './AwkStatements.ts';
import { awkValues } from './awkValues.ts';

const { number, text, isTrue, compare } = awkValues;
const deepestCall = 200;

/** Works out the expressions of a program of awk, over what the program knows. */
export class AwkInterpreter {
  readonly os: Os;
  readonly scope = new AwkScope();
  readonly streams: AwkStreams;
  readonly regexes: AwkRegexes;
  readonly record: AwkRecord;
  readonly program: AwkProgram;
  readonly statements: AwkStatements;
  /** The next line of the files it was given. */
  nextLine: () => Run<string | null> = function* () {
    yield* [];
    return null;
  };
  exitCode = 0;
  seed = 0;

  constructor(os: Os, program: AwkProgram) {
    this.os = os;
    this.program = program;
    this.statements = new AwkStatements(this);
    this.streams = new AwkStreams(os);
    this.regexes = new AwkRegexes(os);
    this.record = new AwkRecord(() => ({
      fs: text(this.scope.get('FS')),
      ofs: text(this.scope.get('OFS')),
    }));
  }

  *value(expression: AwkExpression): Run<AwkCell> {
    switch (expression.kind) {
      case 'number':
      case 'text':
        return expression.value;
      case 'regex':
        return (yield* this.regexes.find(expression.source, this.record.text)) ? 1 : 0;
      case 'group':
        return yield* this.value(expression.of);
      case 'list':
        return yield* this.key(expression.items);
      case 'name':
        return this.variable(expression.name);
      case 'field':
        return this.record.field(Math.trunc(number(yield* this.value(expression.index))));
      case 'element': {
        const key = yield* this.key(expression.index);
        const array = this.scope.array(expression.array);
        if (!array.has(key)) array.set(key, null);
        return array.get(key) ?? null;
      }
      case 'assign':
        return yield* this.assignment(expression);
      case 'step': {
        const before = number(yield* this.value(expression.target));
        yield* this.assign(expression.target, before + expression.by);
        return expression.isAfter ? before : before + expression.by;
      }
      case 'unary': {
        const of = yield* this.value(expression.of);
        if (expression.operator === '!') return isTrue(of) ? 0 : 1;
        return expression.operator === '-' ? -number(of) : number(of);
      }
      case 'binary':
        return yield* this.binary(expression);
      case 'choice':
        return isTrue(yield* this.value(expression.condition))
          ? yield* this.value(expression.then)
          : yield* this.value(expression.otherwise);
      case 'in': {
        const key = text(yield* this.value(expression.index));
        return this.scope.array(expression.array).has(key) ? 1 : 0;
      }
      case 'call':
        return yield* this.call(expression.name, expression.args);
      case 'getline':
        return yield* this.getline(expression);
    }
  }

  private *assignment(expression: Extract<AwkExpression, { kind: 'assign' }>): Run<AwkCell> {
    const { operator, target } = expression;
    const right = yield* this.value(expression.value);
    if (operator === '=') {
      yield* this.assign(target, right);
      return right;
    }
    const before = number(yield* this.value(target));
    const result = this.calculate(operator, before, number(right));
    yield* this.assign(target, result);
    return result;
  }

  private *binary(expression: Extract<AwkExpression, { kind: 'binary' }>): Run<AwkCell> {
    const { operator } = expression;
    const left = yield* this.value(expression.left);
    if (operator === '&&')
      return isTrue(left) && isTrue(yield* this.value(expression.right)) ? 1 : 0;
    if (operator === '||')
      return isTrue(left) || isTrue(yield* this.value(expression.right)) ? 1 : 0;
    if (operator === '~' || operator === '!~') {
      const source = yield* this.pattern(expression.right);
      const isFound = (yield* this.regexes.find(source, this.text(left))) !== null;
      return isFound === (operator === '~') ? 1 : 0;
    }
    const right = yield* this.value(expression.right);
    if (operator === ' ') {
      const joined = this.text(left) + this.text(right);
      if (joined.length > 65536) yield* this.os.keep(joined.length);
      return joined;
    }
    if (/^[<>=!]/.test(operator)) {
      const order = compare(left, right, text(this.scope.get('CONVFMT')));
      const holds = {
        '<': order < 0,
        '<=': order <= 0,
        '>': order > 0,
        '>=': order >= 0,
        '==': order === 0,
        '!=': order !== 0,
      }[operator];
      return holds ? 1 : 0;
    }
    return this.calculate(operator, number(left), number(right));
  }

  private calculate(operator: string, left: number, right: number): number {
    if (/[/%]/.test(operator) && right === 0) throw new AwkError('Division by zero');
    switch (operator) {
      case '+':
        return left + right;
      case '-':
        return left - right;
      case '*':
        return left * right;
      case '/':
        return left / right;
      case '%':
        return left % right;
      default:
        return left ** right;
    }
  }

  text(cell: AwkCell): string {
    return text(cell, text(this.scope.get('CONVFMT')));
  }

  /** The source of a regular expression: one between slashes, or any text. */
  *pattern(expression: AwkExpression): Run<string> {
    if (expression.kind === 'regex') return expression.source;
    return this.text(yield* this.value(expression));
  }

  *key(index: readonly AwkExpression[]): Run<string> {
    const parts: string[] = [];
    for (const one of index) parts.push(this.text(yield* this.value(one)));
    return parts.join(text(this.scope.get('SUBSEP')));
  }

  private variable(name: string): AwkCell {
    return name === 'NF' ? this.record.count : this.scope.get(name);
  }

  set(name: string, value: AwkCell): void {
    if (name === 'NF') this.record.count = number(value);
    else this.scope.set(name, value);
  }

  *assign(target: AwkTarget, value: AwkCell): Run {
    if (target.kind === 'name') this.set(target.name, value);
    else if (target.kind === 'field')
      this.record.setField(Math.trunc(number(yield* this.value(target.index))), value);
    else {
      const key = yield* this.key(target.index);
      const array = this.scope.array(target.array);
      array.set(key, value);
      if (array.size % 4096 === 0) yield* this.os.keep(array.size * 64);
    }
  }

  private *call(name: string, args: readonly AwkExpression[]): Run<AwkCell> {
    const own = this.program.functions.get(name);
    if (!own) return yield* awkBuiltin(this, name, args);
    if (this.scope.depth >= deepestCall) throw new AwkError('function call nesting too deep');
    const given: (AwkCell | { name: string })[] = [];
    for (const one of args) {
      const isArray =
        one.kind === 'name' &&
        one.name !== 'NF' &&
        (this.scope.isArray(one.name) || this.scope.get(one.name) === null);
      given.push(isArray ? { name: one.name } : yield* this.value(one));
    }
    this.scope.enter(own.parameters, given);
    this.statements.returned = null;
    const left = yield* this.statements.execute(own.body);
    this.scope.leave();
    const result = left === 'return' ? this.statements.returned : null;
    this.statements.returned = null;
    return result;
  }

  private *getline(expression: Extract<AwkExpression, { kind: 'getline' }>): Run<AwkCell> {
    const { source, isCommand, target } = expression;
    let line: string | null;
    if (source === null) line = yield* this.nextLine();
    else {
      const name = text(yield* this.value(source));
      const lines: Lines | null = isCommand
        ? yield* this.streams.commandReader(name)
        : this.streams.reader(name);
      if (!lines) return -1;
      line = yield* lines.next();
    }
    if (line === null) return 0;
    if (source === null || isCommand) {
      this.scope.set('NR', number(this.scope.get('NR')) + 1);
      if (source === null) this.scope.set('FNR', number(this.scope.get('FNR')) + 1);
    }
    if (target) yield* this.assign(target, new AwkInput(line));
    else this.record.set(line);
    return 1;
  }
}
