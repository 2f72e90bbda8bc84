import { costs } from './kernel/costs.ts';
import { Listeners } from './kernel/Listeners.ts';
import type { Os } from './kernel/Os.ts';
import type { Program } from './kernel/Program.ts';
import { signals } from './kernel/signals.ts';
import type { Cancel } from './VirtualClock.ts';

/** A process whose work is done outside: `docker`, which talks to a daemon. */
export interface AsyncProcess {
  readonly os: Os;
  readonly args: readonly string[];
  isTerminal(fd: number): boolean;
  write(fd: 1 | 2, bytes: Uint8Array | string): void;
  /** Calls back with the next bytes of standard input, null at its end; one request at a time. */
  read(done: (bytes: Uint8Array | null) => void): void;
  /** Takes keys as they come instead of lines, and echoes none; given back when it ends. */
  setRaw(isRaw: boolean): void;
  /** Ctrl-C and friends (`SIGINT`): with a listener they no longer end the process. */
  onSignal(listen: (name: string) => void): Cancel;
  onResize(listen: (columns: number, rows: number) => void): Cancel;
  /** Told when the process has ended, also when it was killed. */
  onEnd(listen: () => void): void;
  /** Ends the process once all is written. */
  end(exitCode: number): void;
  /** Holds so many bytes of memory; the kernel may kill it for that. */
  hold(bytes: number): void;
}

/** What a device gives before it is taken to be endless: from then on virtual time passes, not real time. */
const freeDeviceBytes = 1 << 24;
const endlessMs = 10_000;

/** A program that starts something and goes on when that calls back. */
export function asyncProgram(start: (process: AsyncProcess) => void): Program {
  return function* (os) {
    const output: (
      { fd: 1 | 2; bytes: Uint8Array | string } | { isRaw: boolean } | { keptBytes: number }
    )[] = [];
    let reader: ((bytes: Uint8Array | null) => void) | null = null;
    let exitCode: number | null = null;
    let deviceBytes = 0;
    let wake = (): void => undefined;
    const caught = new Listeners<[string]>();
    const resized = new Listeners<[number, number]>();
    const { terminal } = os;
    const setRaw = (isRaw: boolean) => {
      if (terminal)
        Object.assign(terminal, { isCooked: !isRaw, echoes: !isRaw, isOutputRaw: isRaw });
    };
    start({
      os,
      args: os.args,
      isTerminal: (fd) => os.open.get(fd)?.kind === 'terminal',
      write(fd, bytes) {
        output.push({ fd, bytes });
        wake();
      },
      read(done) {
        reader = done;
        wake();
      },
      // In its turn: what was written before goes out as it was meant to.
      setRaw(isRaw) {
        output.push({ isRaw });
        wake();
      },
      onSignal(listen) {
        for (const name of ['INT', 'TERM', 'QUIT', 'HUP'])
          os.onSignal(signals[name] ?? 0, () => caught.tell(`SIG${name}`));
        return caught.add(listen);
      },
      onResize(listen) {
        os.onSignal(signals['WINCH'] ?? 28, () =>
          resized.tell(terminal?.columns ?? 80, terminal?.rows ?? 24),
        );
        return resized.add(listen);
      },
      onEnd(listen) {
        const stop = os.kernel.onEnd.add((ended) => {
          if (ended !== os) return;
          stop();
          setRaw(false);
          listen();
        });
      },
      hold(keptBytes) {
        output.push({ keptBytes });
        wake();
      },
      end(code) {
        exitCode = code;
        wake();
      },
    });
    for (;;) {
      const next = output.shift();
      if (next) {
        if ('isRaw' in next) setRaw(next.isRaw);
        else if ('keptBytes' in next) yield* os.keep(next.keptBytes);
        else yield* os.write(next.fd, next.bytes);
        continue;
      }
      if (exitCode !== null) {
        setRaw(false);
        return exitCode;
      }
      const input = os.open.get(0);
      const done = reader as ((bytes: Uint8Array | null) => void) | null;
      const bytes = done && (input ? input.read(65536) : null);
      if (done && bytes !== 'later') {
        reader = null;
        if (input?.kind === 'device') deviceBytes += bytes?.length ?? 0;
        yield* os.spend(deviceBytes > freeDeviceBytes ? endlessMs : costs.transferMs);
        done(bytes);
        continue;
      }
      yield (resume) => {
        wake = resume;
        const stop = done && input ? input.onChange(resume) : () => undefined;
        return () => {
          wake = () => undefined;
          stop();
        };
      };
    }
  };
}
