import type { DockerShell } from '../cli/createDockerShell.ts';
import { CommandRunner } from './CommandRunner.ts';
import { completeLine } from './completeLine.ts';
import { LineEditor } from './LineEditor.ts';
import type { Names } from './Names.ts';

interface Queued {
  readonly line: string;
  readonly onEnd: (exitCode: number) => void;
}

/** What a session tells its surroundings, and asks them. */
interface SessionParts {
  /** Told of each line a person has typed. */
  readonly onLine?: (line: string) => void;
  /** What the simulator itself remarks on what a typed line said, empty for nothing. */
  readonly aside?: (said: string, line: string) => string;
  /** The lines of earlier sessions, the oldest first: up-arrow finds them. */
  readonly keptLines?: readonly string[];
  /** Told of all lines typed so far, whoever typed the last. */
  readonly onHistory?: (lines: readonly string[]) => void;
  /** Told when a command has ended. */
  readonly onEnd?: () => void;
  /** What `help` says. */
  readonly help?: () => string;
}

const prompt = { text: '\x1b[32m$\x1b[0m ', columns: 2 };
/** What is open goes on in the next line: a quote, a here-document, a loop. */
const continuation = { text: '> ', columns: 2 };
/** As if Ctrl-C had ended it. */
const interruptedCode = 130;
const mostSaid = 2000; // enough for an error's last lines

/**
 * What goes on in a terminal: a prompt with a line being typed, or a command that has the keyboard. Knows
 * no screen: it is given keys and writes text with terminal codes.
 */
export class TerminalSession {
  /** The command being carried out; empty at the prompt. */
  running = '';
  private readonly write: (text: string) => void;
  private readonly parts: SessionParts;
  private readonly editor: LineEditor;
  private runner: CommandRunner;
  private readonly queue: Queued[] = [];
  private atLineStart = true;
  /** The end of what the command has said so far. */
  private said = '';
  private isContinued = false;
  private onRunningEnd: (exitCode: number) => void = () => undefined;

  constructor(
    shell: DockerShell,
    names: () => Names,
    write: (text: string) => void,
    parts: SessionParts = {},
  ) {
    this.write = write;
    this.parts = parts;
    this.editor = new LineEditor(
      prompt,
      write,
      (line) => completeLine(line, names(), this.runner.directory),
      parts.keptLines,
    );
    this.runner = this.makeRunner(shell);
  }

  /** Shows the first prompt. */
  begin(welcome = ''): void {
    if (welcome !== '') this.write(`\x1b[2m${welcome}\x1b[0m\r\n`);
    this.prompt();
  }

  /** What came from the keyboard or the clipboard. */
  input(data: string): void {
    // A paste comes in one piece; a key with a code of its own does too.
    const keys = data.startsWith('\x1b') ? [data] : Array.from(data.replaceAll('\r\n', '\r'));
    for (const key of keys) this.press(key);
  }

  /** Types a line as a person would, after what is under way. Resolves with its exit code. */
  type(line: string): Promise<number> {
    return new Promise((resolve) => {
      this.queue.push({ line, onEnd: resolve });
      this.next();
    });
  }

  /** Whether nothing is running and nothing waits its turn. */
  get isIdle(): boolean {
    return this.running === '' && this.queue.length === 0;
  }

  resize(columns: number, rows: number): void {
    this.editor.columns = columns;
    this.runner.resize(columns, rows);
  }

  /** The shell's world was replaced: what ran in it is gone. */
  moveTo(shell: DockerShell, note: string): void {
    const forgotten = [...this.queue.splice(0).map(({ onEnd }) => onEnd), this.onRunningEnd];
    this.onRunningEnd = () => undefined;
    this.runner.abandon();
    const { directory } = this.runner;
    this.runner = this.makeRunner(shell);
    this.runner.directory = directory;
    if (this.running !== '' || note !== '') {
      this.running = '';
      this.write(`\r\n\x1b[2m${note}\x1b[0m\r\n`);
      this.prompt();
    }
    for (const onEnd of forgotten) onEnd(interruptedCode);
  }

  private makeRunner(shell: DockerShell): CommandRunner {
    // A character may come in two pieces.
    const decoder = new TextDecoder();
    return new CommandRunner(shell, (bytes) => {
      const text = decoder.decode(bytes, { stream: true });
      if (text === '') return;
      this.atLineStart = text.endsWith('\n');
      this.said = (this.said + text).slice(-mostSaid);
      this.write(text);
    });
  }

  private press(key: string): void {
    if (this.running !== '') {
      this.runner.type(key);
      return;
    }
    const outcome = this.editor.key(key);
    if (outcome.type === 'interrupted') this.prompt();
    else if (outcome.type === 'line') {
      this.start(outcome.text, () => undefined);
      this.parts.onLine?.(outcome.text);
    }
  }

  private prompt(isContinued = false): void {
    this.isContinued = isContinued;
    this.editor.begin(isContinued ? continuation : prompt);
  }

  private next(): void {
    if (this.running !== '') return;
    const queued = this.queue.shift();
    if (!queued) return;
    this.editor.drop();
    for (const key of queued.line) this.editor.key(key);
    this.editor.key('\r');
    this.start(queued.line, queued.onEnd);
  }

  private start(line: string, onEnd: (exitCode: number) => void): void {
    this.parts.onHistory?.(this.editor.history.lines);
    const command = line.trim();
    const own = this.isContinued ? undefined : this.ownCommand(command);
    if (own !== undefined) {
      this.write(own);
      onEnd(0);
      this.prompt();
      this.next();
      return;
    }
    // An empty line may be part of a here-document.
    this.running = command || line || '\n';
    this.atLineStart = true;
    this.said = '';
    this.onRunningEnd = onEnd;
    this.runner.run(line, !this.isContinued, (exitCode) => {
      this.onRunningEnd = () => undefined;
      this.running = '';
      this.parts.onEnd?.();
      if (!this.atLineStart) this.write('\r\n');
      const remark = this.parts.aside?.(this.said, command) ?? '';
      if (remark !== '') this.write(`\x1b[2m${remark}\x1b[0m\r\n`);
      this.prompt(exitCode === null);
      onEnd(exitCode ?? 0);
      this.next();
      this.typeAhead();
    });
  }

  /** What the terminal says by itself; undefined where the shell is to be asked. */
  private ownCommand(command: string): string | undefined {
    if (command === '') return '';
    if (command === 'clear') return '\x1b[2J\x1b[3J\x1b[H';
    return command === 'help' ? this.parts.help?.().replaceAll('\n', '\r\n') : undefined;
  }

  /** What was typed during a command that read nothing is for the prompt. */
  private typeAhead(): void {
    while (this.running === '') {
      const text = this.runner.takeUnread();
      if (text === '') return;
      for (const key of text) this.press(key);
    }
  }
}
