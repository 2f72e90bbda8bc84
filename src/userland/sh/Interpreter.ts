import type { Os } from '../kernel/Os.ts';
import type { OpenFile } from '../kernel/OpenFile.ts';
import { Replaced } from '../kernel/Replaced.ts';
import type { Run } from '../kernel/Wait.ts';
import { deviceFile } from '../kernel/deviceFile.ts';
import { ExitFlow } from './ExitFlow.ts';
import { jobTable } from './jobTable.ts';
import { Loops } from './Loops.ts';
import { ShellError } from './ShellError.ts';
import { matchPattern } from './matchPattern.ts';
import type { Node, SimpleCommand, Word } from './Node.ts';
import { redirect } from './redirect.ts';
import { runPipeline } from './runPipeline.ts';
import { runSimple } from './runSimple.ts';
import type { Shell } from './Shell.ts';
import { testCondition } from './testCondition.ts';

/** Runs parsed commands in a shell. */
export class Interpreter {
  private readonly shell: Shell;
  private readonly loops: Loops;
  /** Set by `exec` without a command: its redirections stay. */
  keepsRedirections = false;

  constructor(shell: Shell) {
    this.shell = shell;
    this.loops = new Loops(shell, this);
  }

  /** @param isTail nothing follows in this process: a program may take its place */
  *run(node: Node, isTail = false): Run<number> {
    const { shell } = this;
    const { state } = shell;
    if (shell.pending.length > 0) yield* shell.runTraps();
    if (shell.isInterrupted) throw new ShellError('', 130);
    if (state.options.has('n') && !state.isInteractive) return 0;
    const status = yield* this.dispatch(node, isTail);
    state.status = status;
    if (node.kind === 'simple') state.pipeStatus = [status];
    if (shell.pending.length > 0) yield* shell.runTraps();
    return yield* this.checked(node, status);
  }

  /** What fails runs the ERR trap, and with `set -e` it ends the shell; what is made of others has been looked at inside. */
  private *checked({ kind }: Node, status: number): Run<number> {
    const { options, isTested, traps, calls } = this.shell.state;
    const isChecked = /^(?:simple|pipeline|subshell|arithmetic|test)$/.test(kind);
    if (status === 0 || !isChecked || isTested > 0) return status;
    const trap = calls.length === 0 || options.has('E') ? traps.get('ERR') : undefined;
    if (trap) {
      traps.delete('ERR');
      yield* this.shell.source(trap);
      if (!traps.has('ERR')) traps.set('ERR', trap);
      this.shell.state.status = status;
    }
    if (options.has('e')) throw new ExitFlow(status);
    return status;
  }

  private *dispatch(node: Node, isTail: boolean): Run<number> {
    const { shell } = this;
    switch (node.kind) {
      case 'simple':
        return yield* this.closing(runSimple(this.shell, node, isTail));
      case 'redirected':
        return yield* this.closing(this.redirected(node, isTail));
      case 'pipeline':
        return yield* runPipeline(shell, node.parts);
      case 'not': {
        const status = yield* this.tested(node.body);
        return status === 0 ? 1 : 0;
      }
      case 'time':
        return yield* this.timed(node);
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
        return yield* this.loops.conditional(node);
      case 'for':
        return yield* this.loops.each(node);
      case 'case':
        return yield* this.caseClauses(node, isTail);
      case 'arithmetic':
        return (yield* this.expression(node.expression)) === '0' ? 1 : 0;
      case 'test':
        return (yield* testCondition(shell, node.condition)) ? 0 : 1;
      case 'count':
        return yield* this.loops.count(node);
      case 'function':
        shell.state.functions.set(node.name, node);
        return 0;
    }
  }

  private *timed({ body, isPosix }: Extract<Node, { kind: 'time' }>): Run<number> {
    const { os } = this.shell;
    const startMs = os.nowMs;
    const status = body ? yield* this.run(body) : 0;
    const shown = (ms: number) =>
      isPosix
        ? ` ${(ms / 1000).toFixed(2)}`
        : `\t${Math.floor(ms / 60_000)}m${((ms / 1000) % 60).toFixed(3)}s`;
    const spent = [
      ['real', os.nowMs - startMs],
      ['user', 0],
      ['sys', 0],
    ] as const;
    const lines = spent.map(([label, ms]) => `${label}${shown(ms)}\n`);
    yield* os.complain((isPosix ? '' : '\n') + lines.join(''));
    return status;
  }

  /** Runs a command, and closes the pipes to processes that stood for its words. */
  private *closing(run: Run<number>): Run<number> {
    const { os, processFds } = this.shell;
    const before = processFds.length;
    let isReplaced = false;
    try {
      return yield* run;
    } catch (error) {
      isReplaced = error instanceof Replaced;
      throw error;
    } finally {
      if (!isReplaced) for (const fd of processFds.splice(before)) os.setFile(fd, null);
    }
  }

  /** Runs what decides something: its failure is no reason to exit. */
  *tested(node: Node): Run<number> {
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
        const isDash = shell.state.dialect === 'dash';
        if (isDash && node.body.kind === 'simple') shell.state.line = node.body.line;
        yield* shell.complain(problem);
        status = isDash ? 2 : 1;
        if (node.body.kind === 'simple' && (yield* this.isSpecial(node.body)))
          throw new ShellError('', status);
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
    return yield* this.checked(node.body, status);
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
    const number = jobTable.add(shell, child.pid, text);
    if (state.isInteractive && state.dialect === 'bash')
      yield* shell.os.complain(`[${number}] ${child.pid}\n`);
    return 0;
  }

  private *caseClauses(node: Extract<Node, { kind: 'case' }>, isTail: boolean): Run<number> {
    const { expander } = this.shell;
    const text = yield* expander.text(node.word);
    let status = 0;
    let isFallenInto = false;
    for (const { patterns, body, end } of node.clauses) {
      let isChosen = isFallenInto;
      for (const pattern of patterns)
        isChosen ||= matchPattern(yield* expander.pattern(pattern), text);
      if (!isChosen) continue;
      status = body ? yield* this.run(body, isTail && end === ';;') : 0;
      if (end === ';;') break;
      isFallenInto = end === ';&';
    }
    return status;
  }

  /** Works out `((expression))`. */
  *expression(word: Word): Run<string> {
    const { expander } = this.shell;
    return yield* expander.evaluate(yield* expander.text(word));
  }
}
