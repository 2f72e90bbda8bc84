import type { Run } from '../kernel/Wait.ts';
import type { Interpreter } from './Interpreter.ts';
import { LoopFlow } from './LoopFlow.ts';
import type { Node } from './Node.ts';
import type { Shell } from './Shell.ts';

/** Runs what is run again and again. */
export class Loops {
  private readonly shell: Shell;
  private readonly interpreter: Interpreter;

  constructor(shell: Shell, interpreter: Interpreter) {
    this.shell = shell;
    this.interpreter = interpreter;
  }

  /** `for ((first; while; next))` */
  *count(node: Extract<Node, { kind: 'count' }>): Run<number> {
    const { state, os } = this.shell;
    const [first, condition, next] = node.parts;
    let status = 0;
    yield* this.interpreter.expression(first);
    state.loopDepth += 1;
    try {
      while ((yield* this.interpreter.expression(condition)) !== '0') {
        yield* os.spendCommand();
        const turn = yield* this.turn(() => this.interpreter.run(node.body));
        if (turn === null) break;
        status = turn;
        yield* this.interpreter.expression(next);
      }
    } finally {
      state.loopDepth -= 1;
    }
    return status;
  }

  /** `while` and `until`. */
  *conditional(node: Extract<Node, { kind: 'loop' }>): Run<number> {
    const { interpreter } = this;
    const { state, os } = this.shell;
    let status = 0;
    state.loopDepth += 1;
    try {
      for (;;) {
        yield* os.spendCommand();
        const turn = yield* this.turn(function* () {
          const isTrue = (yield* interpreter.tested(node.condition)) === 0;
          if (isTrue === node.isUntil) return null;
          return yield* interpreter.run(node.body);
        });
        if (turn === null) return status;
        status = turn;
      }
    } finally {
      state.loopDepth -= 1;
    }
  }

  /** `for name in words`. */
  *each(node: Extract<Node, { kind: 'for' }>): Run<number> {
    const { shell } = this;
    const { state } = shell;
    const values = node.words ? yield* shell.expander.fields(node.words) : state.parameters;
    let status = 0;
    state.loopDepth += 1;
    try {
      for (const value of values) {
        shell.set(node.name, value);
        yield* shell.os.spendCommand();
        const turn = yield* this.turn(() => this.interpreter.run(node.body));
        if (turn === null) break;
        status = turn;
      }
    } finally {
      state.loopDepth -= 1;
    }
    return status;
  }

  /** One turn of a loop; null when it is left. */
  private *turn(body: () => Run<number | null>): Run<number | null> {
    try {
      return yield* body();
    } catch (error) {
      if (!(error instanceof LoopFlow)) throw error;
      if (error.levels > 1) {
        error.levels -= 1;
        throw error;
      }
      return error.isContinue ? 0 : null;
    }
  }
}
