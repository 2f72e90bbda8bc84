import type { AsyncProcess } from '../../userland/asyncProgram.ts';
import type { CliIo } from '../CliIo.ts';
import type { ClientFiles } from '../ClientFiles.ts';
import { osFiles } from './osFiles.ts';

const withoutTerminal = { columns: 80, rows: 24 };

/** The surroundings of a docker command that runs as a process of a simulated shell. */
export class ProgramIo implements CliIo {
  readonly stdin: ReadableStream<Uint8Array>;
  readonly env: Readonly<Record<string, string>>;
  readonly files: ClientFiles;
  private readonly process: AsyncProcess;

  constructor(process: AsyncProcess) {
    this.process = process;
    this.env = Object.fromEntries(process.os.env);
    this.files = osFiles(process.os);
    this.stdin = new ReadableStream<Uint8Array>(
      {
        pull: (controller) =>
          new Promise((resolve) => {
            process.read((bytes) => {
              if (bytes) controller.enqueue(bytes.slice());
              else controller.close();
              resolve();
            });
          }),
      },
      // What is not asked for stays with the next command.
      { highWaterMark: 0 },
    );
  }

  get isStdinTty(): boolean {
    return this.process.isTerminal(0);
  }

  get isStdoutTty(): boolean {
    return this.process.isTerminal(1);
  }

  get columns(): number {
    return this.process.os.terminal?.columns ?? withoutTerminal.columns;
  }

  get rows(): number {
    return this.process.os.terminal?.rows ?? withoutTerminal.rows;
  }

  write(fd: 1 | 2, text: string | Uint8Array): void {
    if (text.length > 0) this.process.write(fd, typeof text === 'string' ? text : text.slice());
  }

  hold(bytes: number): void {
    this.process.hold(bytes);
  }

  nowMs(): number {
    return this.process.os.nowMs;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.process.os.kernel.spec.clock.after(ms, resolve);
    });
  }

  onSignal(listen: (name: string) => void): () => void {
    return this.process.onSignal(listen);
  }

  onResize(listen: (columns: number, rows: number) => void): () => void {
    return this.process.onResize(listen);
  }

  setRaw(isRaw: boolean): void {
    this.process.setRaw(isRaw);
  }
}
