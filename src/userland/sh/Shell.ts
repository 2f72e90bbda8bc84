import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import { OsError } from '../kernel/OsError.ts';
import { signalNumber } from '../kernel/signalNumber.ts';
import type { Run } from '../kernel/Wait.ts';
import { Arrays } from './Arrays.ts';
import { Expander } from './Expander.ts';
import { complaint } from './complaint.ts';
import { ExitFlow } from './ExitFlow.ts';
import { LoopFlow } from './LoopFlow.ts';
import { ReturnFlow } from './ReturnFlow.ts';
import { ShellError } from './ShellError.ts';
import { Interpreter } from './Interpreter.ts';
import type { Node } from './Node.ts';
import { initialVariables } from './initialVariables.ts';
import { Parser } from './Parser.ts';
import type { ShellState } from './ShellState.ts';
import { ShellSyntaxError } from './ShellSyntaxError.ts';
import { specialParameter } from './specialParameter.ts';
import { signalWords } from './signalWords.ts';

/** One shell process: its variables, and how its commands are run. */
export class Shell {
  readonly os: Os;
  readonly state: ShellState;
  readonly arrays = new Arrays(this);
  readonly expander = new Expander(this);
  readonly interpreter = new Interpreter(this);
  /** Signals that came and have a trap, in order. */
  readonly pending: string[] = [];
  /** Lines an interactive shell was given. */
  readonly history: string[] = [];
  /** Descriptors of processes substituted for words of the commands that run now. */
  readonly processFds: number[] = [];
  private heldBytes = 0;

  constructor(os: Os, state: ShellState) {
    this.os = os;
    this.state = state;
    if (state.isSubshell) return;
    state.rootPid = os.pid;
    for (const [name, value] of os.env)
      if (/^[A-Za-z_]\w*$/.test(name))
        state.variables.set(name, { value, isExported: true, isReadOnly: false });
    for (const [name, value] of Object.entries(initialVariables(this)))
      if (!state.variables.has(name) || name === 'IFS')
        state.variables.set(name, { value, isExported: false, isReadOnly: false });
    this.set('PPID', String(os.parentPid));
    this.set('PWD', os.cwd);
    this.export('PWD', true);
    if (state.dialect !== 'dash') {
      this.set('SHLVL', String((Number.parseInt(this.get('SHLVL') ?? '', 10) || 0) + 1));
      this.export('SHLVL', true);
    }
    if (!state.variables.has('PATH')) this.set('PATH', '/sbin:/usr/sbin:/bin:/usr/bin');
  }

  // Variables

  get(name: string): string | null {
    const variable = this.state.variables.get(name);
    if (variable?.elements) return variable.elements.get('0') ?? null;
    return variable?.value ?? null;
  }

  /** @throws ShellError when it is read only */
  set(name: string, value: string): void {
    const old = this.state.variables.get(name);
    if (old?.isReadOnly)
      throw new ShellError(
        this.state.dialect === 'bash' ? `${name}: readonly variable` : `${name}: is read only`,
        this.state.dialect === 'bash' ? 1 : 2,
      );
    this.heldBytes += value.length - (old?.value.length ?? 0);
    if (old) {
      old.value = value;
      old.elements?.set('0', value);
    } else
      this.state.variables.set(name, {
        value,
        isExported: this.state.options.has('a'),
        isReadOnly: false,
      });
  }

  /** Whether programs are given a variable that exists. */
  export(name: string, isExported: boolean): void {
    const variable = this.state.variables.get(name);
    if (variable) variable.isExported = isExported;
  }

  /** Tells the kernel of the memory variables take, and of `extraBytes` in use just now. */
  *holdMemory(extraBytes = 0): Run {
    const bytes = Math.max(0, this.heldBytes) + extraBytes;
    if (bytes > 65536 || this.os.heldBytes > 0) yield* this.os.keep(bytes);
  }

  /** A parameter's value, special ones included; null when it is not set. */
  parameter(name: string): string | readonly string[] | null {
    const special = specialParameter(this, name);
    return special === undefined ? this.get(name) : special;
  }

  /** The environment of a child. */
  environment(): Map<string, string> {
    const env = new Map<string, string>();
    for (const [name, { value, isExported }] of this.state.variables)
      if (isExported) env.set(name, value);
    return env;
  }

  // Saying

  /** @param builtin the part of the shell whose complaint it is */
  *complain(message: string, builtin?: string): Run {
    yield* this.os.complain(complaint(this.state, message, builtin));
  }

  /** bash says where (`bash: -c: line 1: `), and shows the line. */
  private *complainOfSyntax(error: ShellSyntaxError): Run {
    const { state } = this;
    if (state.dialect !== 'bash') return yield* this.complain(error.message);
    const given = state.startedAs === 'c' && !state.script ? '-c: ' : '';
    const place = state.isInteractive ? '' : `${given}line ${error.line}: `;
    const prefix = `${state.name}: ${place}`;
    const shown = error.shownLine === null ? '' : `${prefix}\`${error.shownLine}'\n`;
    yield* this.os.complain(`${prefix}${error.message}\n${state.isInteractive ? '' : shown}`);
  }

  // Running

  /** Runs a body as the whole life of this process: flows and errors end it, then the EXIT trap runs. */
  *live(body: () => Run<number>): Run<number> {
    let status = yield* this.guarded(body);
    const trap = this.state.traps.get('EXIT');
    if (trap) {
      this.state.traps.delete('EXIT');
      this.state.status = status;
      const isDone = yield* this.guarded(() => this.source(trap));
      if (this.hasExited) status = isDone;
    }
    return status;
  }

  hasExited = false;
  /** Whether Ctrl-C came since the line began. */
  isInterrupted = false;
  /** How many commands have been substituted: the last one's status is an assignment's. */
  substitutions = 0;

  /** Runs something; what would leave the shell becomes its status. */
  *guarded(body: () => Run<number>): Run<number> {
    this.hasExited = false;
    this.isInterrupted = false;
    try {
      return yield* body();
    } catch (error) {
      if (error instanceof ExitFlow) {
        this.hasExited = true;
        return error.status;
      }
      if (error instanceof ReturnFlow) return error.status;
      if (error instanceof LoopFlow) return this.state.status;
      if (error instanceof ShellError) {
        if (error.message) yield* this.complain(error.message);
        return (this.state.status = error.status);
      }
      if (error instanceof ShellSyntaxError) {
        if (!this.state.isInteractive || this.state.script) this.state.line = error.line;
        yield* this.complainOfSyntax(error);
        return (this.state.status = 2);
      }
      const words = errorWords(error);
      if (words === null) throw error;
      yield* this.complain(words);
      return (this.state.status = 1);
    }
  }

  /** Runs the lines of a text, each parsed only when its turn comes. */
  *source(text: string, isTail = false): Run<number> {
    const parser = new Parser(
      text,
      this.state.dialect,
      (name) => this.state.aliases.get(name) ?? null,
    );
    this.state.sourceDepth += 1;
    if (this.state.sourceDepth > 200) throw new RangeError('too much recursion');
    let status = 0;
    try {
      let node = parser.next();
      while (node) {
        const following = isTail ? parser.isAtEnd : false;
        status = yield* this.interpreter.run(node, isTail && following);
        if (isTail && following) break;
        node = parser.next();
      }
    } finally {
      // `return`, `continue` and `exit` leave a text in its middle.
      this.state.sourceDepth -= 1;
    }
    return status;
  }

  /** Runs traps of signals that came. */
  *runTraps(): Run {
    while (this.pending.length > 0) {
      const name = this.pending.shift() ?? '';
      const command = this.state.traps.get(name);
      if (!command) continue;
      const { status } = this.state;
      yield* this.source(command);
      this.state.status = status;
    }
  }

  /** Sets or clears what a signal (or EXIT) does. */
  trap(name: string, command: string | null): void {
    if (command === null) this.state.traps.delete(name);
    else this.state.traps.set(name, command);
    const number = signalNumber(name);
    if (number === null || name === 'EXIT' || name === 'ERR') return;
    if (command === null) this.os.onSignal(number, 'default');
    else this.os.onSignal(number, command === '' ? 'ignore' : () => this.pending.push(name));
  }

  // Children

  /** A child shell that runs a node. */
  *fork(node: Node, prepare: (child: Os) => void = () => undefined, isBackground = false): Run<Os> {
    const { history } = this;
    const state = this.state.copy();
    const held = this.os.heldBytes;
    try {
      return yield* this.os.fork(
        function* (child) {
          const shell = new Shell(child, state);
          shell.history.push(...history);
          if (held > 0) yield* child.hold(held);
          return yield* shell.live(() => shell.interpreter.run(node, true));
        },
        this.os.args,
        (child) => {
          child.env = this.environment();
          if (isBackground && !this.state.isInteractive) {
            child.handlers.set(2, 'ignore');
            child.handlers.set(3, 'ignore');
          }
          prepare(child);
        },
      );
    } catch (error) {
      throw this.forkError(error);
    }
  }

  forkError(error: unknown): unknown {
    const isLimit = error instanceof OsError && error.code === 'EAGAIN';
    return isLimit ? new ShellError("can't fork: Resource temporarily unavailable") : error;
  }

  /** Waits for a child in the foreground; says what signal ended it. */
  *waitFor(child: Os): Run<number> {
    const ended = yield* this.os.wait(child.pid);
    const status = ended?.exitCode ?? 127;
    if (ended && ended.endSignal > 0) yield* this.tellSignal(ended.endSignal, ended);
    return status;
  }

  /** Ctrl-C: what the shell is at is left before its next command. */
  interrupt(): void {
    this.isInterrupted = true;
  }

  *tellSignal(signal: number, child: Os): Run {
    if (signal === 2) {
      // Who ends a loop's command means the loop.
      if (this.state.isInteractive) this.interrupt();
      if (this.state.isInteractive) yield* this.os.complain('\n');
    } else if (signal === 13) return;
    else if (this.state.dialect === 'bash' && !this.state.isInteractive)
      // bash says which process it was.
      yield* this.tellKilled(signal, child);
    else yield* this.os.complain(`${signalWords(signal)}\n`);
  }

  private *tellKilled(signal: number, { pid, args }: Os): Run {
    if (signal === 15) return yield* this.os.complain(`${signalWords(signal)}\n`);
    const words = signalWords(signal).padEnd(23);
    yield* this.complain(`${String(pid).padStart(5)} ${words} ${args.join(' ')}`);
  }
}
