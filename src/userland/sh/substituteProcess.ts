import { Pipe } from '../kernel/Pipe.ts';
import type { Run } from '../kernel/Wait.ts';
import type { Node } from './Node.ts';
import type { Shell } from './Shell.ts';

const highestFd = { ash: 64, dash: 64, bash: 63 } as const;

/** Runs a list beside the shell; the path of the pipe to it, open until the command is over. */
export function* substituteProcess(
  shell: Shell,
  body: Node | null,
  isWritten: boolean,
): Run<string> {
  const { os, state } = shell;
  const pipe = new Pipe();
  const [own, its] = isWritten ? [pipe.writer, pipe.reader] : [pipe.reader, pipe.writer];
  let fd: number = highestFd[state.dialect];
  while (os.open.has(fd)) fd -= 1;
  own.retain();
  its.retain();
  try {
    yield* shell.fork(body ?? { kind: 'list', parts: [] }, (child) => {
      child.setFile(isWritten ? 0 : 1, its);
      for (const other of shell.processFds) child.setFile(other, null);
    });
    os.setFile(fd, own);
    shell.processFds.push(fd);
  } finally {
    its.release();
    own.release();
  }
  return `/dev/fd/${fd}`;
}
