import type { Os } from '../../userland/kernel/Os.ts';
import type { Run } from '../../userland/kernel/Wait.ts';
import { signals } from '../../userland/kernel/signals.ts';
import type { CliIo } from '../CliIo.ts';
import type { ClientFiles } from '../ClientFiles.ts';
import { osFiles } from './osFiles.ts';

const encoder = new TextEncoder();
const withoutTerminal = { columns: 80, rows: 24 };

/**
 * The surroundings of a docker command that runs as a process of a simulated shell. The command itself
 * works with promises; `serve` carries bytes between it and the process until it has ended.
 */
export class ProgramIo implements CliIo {
  readonly stdin: ReadableStream<Uint8Array>;
  readonly env: Readonly<Record<string, string>>;
  readonly files: ClientFiles;
  private readonly os: Os;
  private readonly written: { fd: 1 | 2; bytes: Uint8Array }[] = [];
  private input: ReadableStreamDefaultController<Uint8Array> | null = null;
  private wantsInput = false;
  private wake: () => void = () => {};

  constructor(os: Os) {
    this.os = os;
    this.env = Object.fromEntries(os.env);
    this.files = osFiles(os);
    this.stdin = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.input = controller;
        },
        pull: () => {
          this.wantsInput = true;
          this.wake();
        },
        cancel: () => {
          this.input = null;
        },
      },
      // What is not asked for stays with the next command.
      { highWaterMark: 0 },
    );
  }

  get isStdinTty(): boolean {
    return this.os.open.get(0)?.kind === 'terminal';
  }

  get isStdoutTty(): boolean {
    return this.os.open.get(1)?.kind === 'terminal';
  }

  get columns(): number {
    return this.os.terminal?.columns ?? withoutTerminal.columns;
  }

  get rows(): number {
    return this.os.terminal?.rows ?? withoutTerminal.rows;
  }

  write(fd: 1 | 2, text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? encoder.encode(text) : text.slice();
    if (bytes.length === 0) return;
    this.written.push({ fd, bytes });
    this.wake();
  }

  nowMs(): number {
    return this.os.nowMs;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.os.kernel.spec.clock.after(ms, resolve);
    });
  }

  onSignal(listen: (name: string) => void): () => void {
    const stops = ['INT', 'TERM', 'QUIT', 'HUP'].map((name) =>
      this.os.onSignal(signals[name] ?? 0, () => listen(`SIG${name}`)),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }

  onResize(listen: (columns: number, rows: number) => void): () => void {
    return this.os.onSignal(signals['WINCH'] ?? 0, () => listen(this.columns, this.rows));
  }

  setRaw(isRaw: boolean): void {
    const { terminal } = this.os;
    if (!terminal) return;
    terminal.isCooked = !isRaw;
    terminal.echoes = !isRaw;
  }

  /** Runs until `work` has ended and all it wrote has been written; gives its result. */
  *serve(work: Promise<number>): Run<number> {
    const { os } = this;
    let exitCode: number | null = null;
    let problem: unknown = null;
    work.then(
      (code) => {
        exitCode = code;
        this.wake();
      },
      (error: unknown) => {
        problem = error ?? new Error('no reason given');
        this.wake();
      },
    );
    for (;;) {
      for (let next = this.written.shift(); next; next = this.written.shift()) {
        if (os.open.has(next.fd)) yield* os.write(next.fd, next.bytes);
      }
      if (problem) throw problem;
      if (exitCode !== null) break;
      if (this.wantsInput && this.takeInput()) continue;
      yield (resume) => {
        this.wake = resume;
        const stop = this.wantsInput ? os.open.get(0)?.onChange(resume) : undefined;
        const stopEvents = os.kernel.onEvent(os, resume);
        return () => {
          stop?.();
          stopEvents();
        };
      };
    }
    this.setRaw(false);
    return exitCode;
  }

  /** Passes on what stands ready on standard input; false when the command must wait for it. */
  private takeInput(): boolean {
    const bytes = this.os.open.get(0)?.read(65536) ?? null;
    if (bytes === 'later') return false;
    this.wantsInput = false;
    if (bytes === null) {
      this.input?.close();
      this.input = null;
    } else this.input?.enqueue(bytes.slice());
    return true;
  }
}
