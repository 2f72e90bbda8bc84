import type { ProcessSpec } from '../ProcessSpec.ts';
import type { SandboxProcess } from '../SandboxProcess.ts';
import { deviceFile } from './deviceFile.ts';
import type { Kernel } from './Kernel.ts';
import { Listeners } from './Listeners.ts';
import type { OpenFile } from './OpenFile.ts';
import type { Os } from './Os.ts';
import { Pipe } from './Pipe.ts';
import type { Program } from './Program.ts';
import { signalNumber } from './signalNumber.ts';
import { Terminal } from './Terminal.ts';

/** Connects a process to whoever started it and lets it run. */
export function startProcess(
  kernel: Kernel,
  os: Os,
  program: Program,
  { tty, hasStdin }: ProcessSpec,
): SandboxProcess {
  const output = new Listeners<[1 | 2, Uint8Array]>();
  const exits = new Listeners<[number]>();
  const outlet = (fd: 1 | 2): OpenFile => ({
    ...deviceFile('pipe:[1]', () => 0),
    kind: 'pipe',
    isOutlet: true,
    write(bytes) {
      output.tell(fd, bytes.slice());
      return bytes.length;
    },
  });
  const terminal = tty ? new Terminal((bytes) => output.tell(1, bytes)) : null;
  const input = new Pipe();
  const encoded: Uint8Array[] = [];
  let isStdinOpen = hasStdin && !terminal;
  let isFeeding = false;
  const feed = () => {
    // Writing tells the pipe's listeners, this one among them.
    if (isFeeding) return;
    isFeeding = true;
    for (let next = encoded[0]; next; next = encoded[0]) {
      const taken = input.writer.write(next);
      if (taken === 'broken') encoded.length = 0;
      else if (taken < next.length) {
        encoded[0] = next.subarray(taken);
        break;
      } else encoded.shift();
    }
    isFeeding = false;
    if (!isStdinOpen && encoded.length === 0) input.writer.release();
  };
  if (terminal) {
    os.terminal = terminal;
    terminal.onSignal = (signal) => {
      const group = kernel.foregroundOf(terminal) ?? os.group;
      for (const one of kernel.all) if (one.group === group) kernel.deliver(one, signal, false);
    };
    for (const fd of [0, 1, 2]) os.setFile(fd, terminal);
  } else {
    if (hasStdin) {
      input.writer.retain();
      os.setFile(0, input.reader);
      input.reader.onChange(() => {
        if (encoded.length > 0) feed();
      });
    } else
      os.setFile(
        0,
        deviceFile('/dev/null', () => 0),
      );
    os.setFile(1, outlet(1));
    os.setFile(2, outlet(2));
  }
  const stop = kernel.onEnd.add((ended) => {
    if (ended !== os) return;
    stop();
    exits.tell(os.exitCode ?? 0);
  });
  kernel.begin(os, program);

  return {
    pid: os.pid,
    get exitCode() {
      return os.exitCode;
    },
    write(bytes) {
      if (terminal) terminal.type(bytes);
      else if (isStdinOpen) {
        encoded.push(bytes.slice());
        if (encoded.length === 1) feed();
      }
    },
    takeUnread: () => terminal?.takeUnread() ?? '',
    closeStdin() {
      if (terminal) terminal.hangUp();
      else if (isStdinOpen) {
        isStdinOpen = false;
        if (encoded.length === 0) input.writer.release();
      }
    },
    onOutput: (listen) => output.add(listen),
    onExit(listen) {
      if (os.exitCode === null) return exits.add(listen);
      listen(os.exitCode);
      return () => undefined;
    },
    resize(columns, rows) {
      if (!terminal) return;
      terminal.columns = columns;
      terminal.rows = rows;
      terminal.onSignal(28);
    },
    signal(name) {
      const number = signalNumber(name);
      if (number === null || os.exitCode !== null) return false;
      kernel.deliver(os, number, true);
      return true;
    },
  };
}
