import type { ClientFiles } from './ClientFiles.ts';

/** What surrounds a command that was typed: its terminal, its environment, its files. */
export interface CliIo {
  /** Null where nothing is connected to standard input. */
  readonly stdin: ReadableStream<Uint8Array> | null;
  readonly isStdinTty: boolean;
  readonly isStdoutTty: boolean;
  /** Of the terminal, 80 by 24 where there is none. */
  readonly columns: number;
  readonly rows: number;
  write(fd: 1 | 2, text: string | Uint8Array): void;
  readonly env: Readonly<Record<string, string>>;
  /** The directory commands are typed in, and files by path relative to it. */
  readonly files: ClientFiles;
  /** Says how much of what it read it keeps: who keeps too much is killed. */
  hold(bytes: number): void;
  /** Unix time, ms. */
  nowMs(): number;
  /** Lets virtual time pass: `docker stats`, retries. */
  sleep(ms: number): Promise<void>;
  /** Ctrl-C and friends: `SIGINT`; returns how to stop listening. */
  onSignal(listen: (name: string) => void): () => void;
  /** Keys go to the command as they are, unedited and unechoed: a session inside a container has a terminal of its own. */
  setRaw(isRaw: boolean): void;
  onResize(listen: (columns: number, rows: number) => void): () => void;
}
