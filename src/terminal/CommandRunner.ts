import type { DockerShell } from '../cli/createDockerShell.ts';
import type { SandboxProcess } from '../userland/SandboxProcess.ts';
import { LineFeed } from '../userland/sh/LineFeed.ts';
import { projectDirectory } from './projectDirectory.ts';

const encoder = new TextEncoder();

/** Runs typed lines one after the other in one shell of the person's: what one sets, the next finds. */
export class CommandRunner {
  directory = projectDirectory;
  private readonly shell: DockerShell;
  private readonly write: (bytes: Uint8Array) => void;
  private feed = new LineFeed();
  private process: SandboxProcess | null = null;
  private onEnd: ((exitCode: number | null) => void) | null = null;
  private columns = 80;
  private rows = 24;

  constructor(shell: DockerShell, write: (bytes: Uint8Array) => void) {
    this.shell = shell;
    this.write = write;
  }

  /**
   * Runs a line; `onEnd` is told its exit code, or null when what it begins goes on in the next.
   * @param isFresh whether it begins anew, rather than going on with what is open
   */
  run(line: string, isFresh: boolean, onEnd: (exitCode: number | null) => void): void {
    const process = this.process ?? this.open();
    this.onEnd = onEnd;
    this.feed.give(line, isFresh, (told) => {
      if (this.process !== process) return;
      if (told.type === 'done') this.directory = told.directory;
      this.end(told.type === 'done' ? told.exitCode : null);
    });
  }

  /** Keys go to what runs: an interactive session, or Ctrl-C. */
  type(data: string): void {
    this.process?.write(encoder.encode(data));
  }

  /** What was typed while nothing read it: a line, or what there is of one. */
  takeUnread(): string {
    return this.process?.takeUnread() ?? '';
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.process?.resize(columns, rows);
  }

  /** Lets go of what runs: its world is no more. */
  abandon(): void {
    this.process = null;
    this.onEnd = null;
  }

  private end(exitCode: number | null): void {
    const { onEnd } = this;
    this.onEnd = null;
    onEnd?.(exitCode);
  }

  private open(): SandboxProcess {
    this.feed = new LineFeed();
    const process = this.shell.openFed(this.feed, this.directory);
    this.process = process;
    process.resize(this.columns, this.rows);
    process.onOutput((_fd, bytes) => {
      if (this.process === process) this.write(bytes);
    });
    // `exit` ends the shell; the next line begins another.
    process.onExit((exitCode) => {
      if (this.process !== process) return;
      this.process = null;
      this.end(exitCode);
    });
    return process;
  }
}
