import type { Os } from '../kernel/Os.ts';
import type { OpenFile } from '../kernel/OpenFile.ts';
import { Replaced } from '../kernel/Replaced.ts';
import type { Run } from '../kernel/Wait.ts';
import { deviceFile } from '../kernel/deviceFile.ts';
import { ExitFlow } from './ExitFlow.ts';
import { LoopFlow } from './LoopFlow.ts';
import { ShellError } from './ShellError.ts';
import { matchPattern } from './matchPattern.ts';
import type { Node, SimpleCommand } from './Node.ts';
import { redirect } from './redirect.ts';
import { runPipeline } from './runPipeline.ts';
import { runSimple } from './runSimple.ts';
import type { Shell } from './Shell.ts';

/** Runs parsed commands in a shell. */
export class Interpreter {
  private readonly shell: Shell;
  /** Set by `exec` without a command: its redirections stay. */
  keepsRedirections = false;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  /** @param isTail nothing follows in this process: a program may take its place */
  *run(node: Node, isTail = false): Run<number> {
    const { shell } = this;
    const { state } = shell;
    if (shell.pending.length > 0) yield* shell.runTraps();
    if (shell.isInterrupted) throw new ShellError('', 130);
    const status = yield* this.dispatch(node, isTail);
    state.status = status;
    if (shell.pending.length > 0) yield* shell.runTraps();
    return this.checked(node, status);
  }

  /** With `set -e`, what fails ends the shell; what is made of others has been looked at inside. */
  private checked({ kind }: Node, status: number): number {
    const { options, isTested } = this.shell.state;
    const isChecked = kind === 'simple' || kind === 'pipeline' || kind === 'subshell';
    if (status !== 0 && isChecked && options.has('e') && isTested === 0) throw new ExitFlow(status);
    return status;
  }

  private *dispatch(node: Node, isTail: boolean): Run<number> {
    const { shell } = this;
    switch (node.kind) {
      case 'simple':
        return yield* runSimple(this.shell, node, isTail);
      case 'redirected':
        return yield* this.redirected(node, isTail);
      case 'pipeline':
        return yield* runPipeline(this.shell, node.parts);
      case 'not': {
        const status = yield* this.tested(node.body);
        return status === 0 ? 1 : 0;
      }
      case 'and':
      case 'or': {
        const left = yield* this.tested(node.left);
        if ((left === 0) !== (node.kind === 'and')) return left;
        return yield* this.run(node.right, isTail);
      }
      case 'list': {
        let status = 0;
        for (const [index, part] of node.parts.entries())
          status = yield* this.run(part, isTail && index === node.parts.length - 1);
        return status;
      }
      case 'background':
        return yield* this.background(node.body, node.text);
      case 'subshell': {
        if (isTail && shell.state.isSubshell && shell.state.traps.size === 0)
          return yield* this.run(node.body, true);
        return yield* this.foreground(yield* shell.fork(node.body));
      }
      case 'if': {
        const isTrue = (yield* this.tested(node.condition)) === 0;
        if (isTrue) return yield* this.run(node.then, isTail);
        return node.otherwise ? yield* this.run(node.otherwise, isTail) : 0;
      }
      case 'loop':
        return yield* this.loop(node);
      case 'for':
        return yield* this.forLoop(node);
      case 'case': {
        const text = yield* shell.expander.text(node.word);
        for (const { patterns, body } of node.clauses) {
          for (const pattern of patterns) {
            if (!matchPattern(yield* shell.expander.pattern(pattern), text)) continue;
            return body ? yield* this.run(body, isTail) : 0;
          }
        }
        return 0;
      }
      case 'function':
        shell.state.functions.set(node.name, node.body);
        return 0;
    }
  }

  /** Runs what decides something: its failure is no reason to exit. */
  private *tested(node: Node): Run<number> {
    this.shell.state.isTested += 1;
    try {
      return yield* this.run(node);
    } finally {
      this.shell.state.isTested -= 1;
    }
  }

  private *redirected(node: Extract<Node, { kind: 'redirected' }>, isTail: boolean): Run<number> {
    const { shell } = this;
    const saved = new Map<number, OpenFile | null>();
    let status: number;
    let isReplaced = false;
    try {
      const problem = yield* redirect(shell, node.redirections, saved);
      if (problem !== null) {
        yield* shell.complain(problem);
        status = 1;
        if (node.body.kind === 'simple' && (yield* this.isSpecial(node.body)))
          throw new ShellError('', 1);
      } else status = yield* this.dispatch(node.body, isTail);
    } catch (error) {
      // A program that takes this process's place takes the redirections along.
      isReplaced = error instanceof Replaced;
      throw error;
    } finally {
      if (!this.keepsRedirections && !isReplaced)
        for (const [fd, file] of saved) shell.os.setFile(fd, file);
      for (const file of saved.values()) file?.release();
      this.keepsRedirections = false;
    }
    return this.checked(node.body, status);
  }

  private *isSpecial(node: SimpleCommand): Run<boolean> {
    const [first] = node.words;
    if (!first) return false;
    return /^(?:exec|:|eval|\.|exit|export|readonly|return|set|shift|trap|unset)$/.test(
      yield* this.shell.expander.text(first),
    );
  }

  /** In an interactive shell a job gets a group of its own and the terminal. */
  ownGroup(child: Os, group: number): number {
    const { shell } = this;
    if (!shell.state.isInteractive) return 0;
    child.group = group || child.pid;
    if (shell.os.terminal) shell.os.kernel.setForeground(shell.os.terminal, child.group);
    return child.group;
  }

  takeTerminalBack(): void {
    const { os, state } = this.shell;
    if (state.isInteractive && os.terminal) os.kernel.setForeground(os.terminal, os.group);
  }

  private *foreground(child: Os): Run<number> {
    this.ownGroup(child, 0);
    const status = yield* this.shell.waitFor(child);
    this.takeTerminalBack();
    return status;
  }

  private *background(body: Node, text: string): Run<number> {
    const { shell } = this;
    const { state } = shell;
    const child = yield* shell.fork(
      body,
      (one) => {
        if (state.isInteractive) one.group = one.pid;
        else
          one.setFile(
            0,
            deviceFile('/dev/null', () => 0),
          );
      },
      true,
    );
    state.lastBackground = child.pid;
    const number = Math.max(0, ...state.jobs.keys()) + 1;
    state.jobs.set(number, { pid: child.pid, text });
    if (state.isInteractive && state.dialect === 'bash')
      yield* shell.os.complain(`[${number}] ${child.pid}\n`);
    return 0;
  }

  private *loop(node: Extract<Node, { kind: 'loop' }>): Run<number> {
    const { state, os } = this.shell;
    let status = 0;
    state.loopDepth += 1;
    try {
      for (;;) {
        yield* os.spendCommand();
        const turn = yield* this.turn(function* (interpreter) {
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

  private *forLoop(node: Extract<Node, { kind: 'for' }>): Run<number> {
    const { shell } = this;
    const { state } = shell;
    const values = node.words ? yield* shell.expander.fields(node.words) : state.parameters;
    let status = 0;
    state.loopDepth += 1;
    try {
      for (const value of values) {
        shell.set(node.name, value);
        yield* shell.os.spendCommand();
        const turn = yield* this.turn((interpreter) => interpreter.run(node.body));
        if (turn === null) break;
        status = turn;
      }
    } finally {
      state.loopDepth -= 1;
    }
    return status;
  }

  /** One turn of a loop; null when it is left. */
  private *turn(body: (interpreter: Interpreter) => Run<number | null>): Run<number | null> {
    try {
      return yield* body(this);
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
