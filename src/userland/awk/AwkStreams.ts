import { Lines } from '../applets/Lines.ts';
import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import type { Os } from '../kernel/Os.ts';
import { Pipe } from '../kernel/Pipe.ts';
import type { Run } from '../kernel/Wait.ts';
import { AwkError } from './AwkError.ts';

interface Stream {
  readonly fd: number;
  readonly lines: Lines | null;
  /** The command at its other end. */
  readonly child: Os | null;
}

const firstFd = 30;

/** Files and commands a program of awk reads from and writes to, open until it closes them. */
export class AwkStreams {
  private readonly os: Os;
  private readonly open = new Map<string, Stream>();

  constructor(os: Os) {
    this.os = os;
  }

  private freeFd(): number {
    let fd = firstFd;
    while (this.os.open.has(fd)) fd += 1;
    return fd;
  }

  /** Lines of a file; null where it cannot be opened. */
  reader(path: string): Lines | null {
    const known = this.open.get(`<${path}`);
    if (known) return known.lines;
    const { os } = this;
    if (path === '-' || path === '/dev/stdin') return this.keep(`<${path}`, 0, null);
    if (!os.files.exists(path) || os.files.isDirectory(path)) return null;
    const fd = this.freeFd();
    os.setFile(fd, os.files.open(path, 'read'));
    return this.keep(`<${path}`, fd, null);
  }

  private keep(name: string, fd: number, child: Os | null): Lines {
    const lines = new Lines(this.os, fd);
    this.open.set(name, { fd, lines, child });
    return lines;
  }

  /** Lines a command prints. */
  *commandReader(command: string): Run<Lines> {
    const known = this.open.get(`|${command}`)?.lines;
    if (known) return known;
    const pipe = new Pipe();
    const fd = this.freeFd();
    const child = yield* this.start(command, 1, pipe.writer, pipe.reader, fd);
    return this.keep(`|${command}`, fd, child);
  }

  *print(text: string, redirect: string, to: string): Run {
    const { os } = this;
    if (redirect === '' || to === '/dev/stdout') return yield* os.print(text);
    if (to === '/dev/stderr') return yield* os.complain(text);
    const name = `${redirect === '|' ? '>|' : '>'}${to}`;
    let stream = this.open.get(name);
    if (!stream) {
      const fd = this.freeFd();
      let child: Os | null = null;
      if (redirect === '|') {
        const pipe = new Pipe();
        child = yield* this.start(to, 0, pipe.reader, pipe.writer, fd);
      } else os.setFile(fd, os.files.open(to, redirect === '>>' ? 'append' : 'write'));
      stream = { fd, lines: null, child };
      this.open.set(name, stream);
    }
    yield* os.write(stream.fd, text);
  }

  private *start(
    command: string,
    itsFd: number,
    its: Pipe['reader'],
    own: Pipe['reader'],
    fd: number,
  ): Run<Os> {
    const { os } = this;
    its.retain();
    own.retain();
    const child = yield* this.shell(command, (one) => one.setFile(itsFd, its));
    its.release();
    os.setFile(fd, own);
    own.release();
    return child;
  }

  private *shell(command: string, prepare: (child: Os) => void = () => undefined): Run<Os> {
    const { os } = this;
    const path = findInPath(os, 'sh');
    if (path === null) throw new AwkError("can't execute 'sh'");
    const words = ['sh', '-c', command];
    const found = findProgram(os, path, words);
    return yield* os.fork(
      (one) => one.become(found.program, found.args),
      words,
      (child) => {
        for (const { fd } of this.open.values()) if (fd > 2) child.setFile(fd, null);
        prepare(child);
      },
    );
  }

  *system(command: string): Run<number> {
    const child = yield* this.shell(command);
    return (yield* this.os.wait(child.pid))?.exitCode ?? -1;
  }

  *close(name: string): Run<number> {
    let status = -1;
    for (const key of [`<${name}`, `|${name}`, `>${name}`, `>|${name}`]) {
      const stream = this.open.get(key);
      if (!stream) continue;
      this.open.delete(key);
      if (stream.fd > 2) this.os.setFile(stream.fd, null);
      const { child } = stream;
      status = child ? ((yield* this.os.wait(child.pid))?.exitCode ?? -1) : 0;
    }
    return status;
  }

  *closeAll(): Run {
    for (const key of [...this.open.keys()]) yield* this.close(key.replace(/^(?:>\||[<>|])/, ''));
  }
}
