import type { DockerShell } from '../cli/createDockerShell.ts';
import type { SandboxProcess } from '../userland/SandboxProcess.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** The home of commands; the project of the editor lies here. */
const home = '/root/shop';
// After the line: where it went to, told as terminals are told (OSC 7), and its own exit code.
const epilogue = `\n__code=$?; printf '\\033]7;%s\\007' "$PWD"; exit $__code`;
// What tells the directory.
const directoryCode = /\x1b\]7;([^\x07]*)\x07/;

/** Runs typed lines one after the other in the person's shell; each keeps the directory of the one before. */
export class CommandRunner {
  directory = home;
  private readonly shell: DockerShell;
  private readonly write: (bytes: Uint8Array) => void;
  private process: SandboxProcess | null = null;
  private columns = 80;
  private rows = 24;

  constructor(shell: DockerShell, write: (bytes: Uint8Array) => void) {
    this.shell = shell;
    this.write = write;
  }

  get isBusy(): boolean {
    return this.process !== null;
  }

  /** Starts a line; `onEnd` is told its exit code. */
  run(line: string, onEnd: (exitCode: number) => void): void {
    const process = this.shell.open({
      script: line + epilogue,
      directory: this.directory,
      tty: true,
      hasStdin: true,
    });
    this.process = process;
    process.resize(this.columns, this.rows);
    process.onOutput((_fd, bytes) => {
      this.pass(bytes);
    });
    process.onExit((exitCode) => {
      if (this.process !== process) return;
      this.process = null;
      onEnd(exitCode);
    });
  }

  /** Keys go to what runs: an interactive session, or Ctrl-C. */
  type(data: string): void {
    this.process?.write(encoder.encode(data));
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.process?.resize(columns, rows);
  }

  /** Lets go of what runs: its world is no more. */
  abandon(): void {
    this.process = null;
  }

  private pass(bytes: Uint8Array): void {
    const text = decoder.decode(bytes);
    const told = directoryCode.exec(text);
    if (!told) {
      this.write(bytes);
      return;
    }
    this.directory = told[1] ?? this.directory;
    this.write(encoder.encode(text.replace(directoryCode, '')));
  }
}
