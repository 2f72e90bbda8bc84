import type { Run } from '../kernel/Wait.ts';
import { AwkInput } from './AwkInput.ts';
import type { AwkCell } from './AwkCell.ts';
import { AwkFlow } from './AwkFlow.ts';
import { awkFormat } from './awkFormat.ts';
import type { AwkInterpreter } from './AwkInterpreter.ts';
import type { AwkStatement } from './AwkProgram.ts';
import { awkValues } from './awkValues.ts';

type Left = 'break' | 'continue' | 'return' | null;

const { number, text, isTrue } = awkValues;
const statementMs = 0.001;

/** Runs the statements of a program of awk. */
export class AwkStatements {
  /** What the function that ended last gave back. */
  returned: AwkCell = null;
  private readonly awk: AwkInterpreter;

  constructor(awk: AwkInterpreter) {
    this.awk = awk;
  }

  *execute(statement: AwkStatement): Run<Left> {
    yield* this.awk.os.spend(statementMs);
    switch (statement.kind) {
      case 'expression':
        yield* this.awk.value(statement.of);
        return null;
      case 'block':
        for (const one of statement.body) {
          const left = yield* this.execute(one);
          if (left) return left;
        }
        return null;
      case 'print':
      case 'printf':
        yield* this.print(statement);
        return null;
      case 'if':
        if (isTrue(yield* this.awk.value(statement.condition)))
          return yield* this.execute(statement.then);
        return statement.otherwise ? yield* this.execute(statement.otherwise) : null;
      case 'while':
        while (isTrue(yield* this.awk.value(statement.condition))) {
          const left = yield* this.execute(statement.body);
          if (left === 'return') return left;
          if (left === 'break') break;
        }
        return null;
      case 'do':
        do {
          const left = yield* this.execute(statement.body);
          if (left === 'return') return left;
          if (left === 'break') break;
        } while (isTrue(yield* this.awk.value(statement.condition)));
        return null;
      case 'for':
        return yield* this.forLoop(statement);
      case 'each':
        for (const key of [...this.awk.scope.array(statement.array).keys()]) {
          this.awk.set(statement.name, new AwkInput(key));
          const left = yield* this.execute(statement.body);
          if (left === 'return') return left;
          if (left === 'break') break;
        }
        return null;
      case 'break':
      case 'continue':
        return statement.kind;
      case 'next':
      case 'nextfile':
        throw new AwkFlow(statement.kind);
      case 'exit':
        if (statement.value)
          this.awk.exitCode = number(yield* this.awk.value(statement.value)) & 255;
        throw new AwkFlow('exit');
      case 'return':
        this.returned = statement.value ? yield* this.awk.value(statement.value) : null;
        return 'return';
      case 'delete': {
        const array = this.awk.scope.array(statement.array);
        if (statement.index) array.delete(yield* this.awk.key(statement.index));
        else array.clear();
        return null;
      }
    }
  }

  private *forLoop(statement: Extract<AwkStatement, { kind: 'for' }>): Run<Left> {
    if (statement.first) yield* this.execute(statement.first);
    while (!statement.condition || isTrue(yield* this.awk.value(statement.condition))) {
      const left = yield* this.execute(statement.body);
      if (left === 'return') return left;
      if (left === 'break') break;
      if (statement.next) yield* this.execute(statement.next);
    }
    return null;
  }

  private *print(statement: Extract<AwkStatement, { redirect: string }>): Run {
    const cells: AwkCell[] = [];
    for (const one of statement.args) cells.push(yield* this.awk.value(one));
    const shown = (cell: AwkCell) => text(cell, text(this.awk.scope.get('OFMT')));
    let line: string;
    if (statement.kind === 'printf') line = awkFormat(text(cells[0] ?? null), cells.slice(1));
    else {
      const all =
        cells.length > 0
          ? cells.map(shown).join(text(this.awk.scope.get('OFS')))
          : this.awk.record.text;
      line = all + text(this.awk.scope.get('ORS'));
    }
    const to = statement.to ? text(yield* this.awk.value(statement.to)) : '';
    yield* this.awk.streams.print(line, statement.redirect, to);
  }
}
