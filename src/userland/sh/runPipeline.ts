import type { OpenFile } from '../kernel/OpenFile.ts';
import type { Os } from '../kernel/Os.ts';
import { Pipe } from '../kernel/Pipe.ts';
import type { Run } from '../kernel/Wait.ts';
import type { Node } from './Node.ts';
import type { Shell } from './Shell.ts';

/** Runs commands side by side, each reading what the one before writes; the last decides. */
export function* runPipeline(shell: Shell, parts: readonly Node[]): Run<number> {
  const children: Os[] = [];
  let input: OpenFile | null = null;
  let problem: Error | null = null;
  let group = 0;
  for (const [index, part] of parts.entries()) {
    const pipe: Pipe | null = index < parts.length - 1 ? new Pipe() : null;
    pipe?.reader.retain();
    pipe?.writer.retain();
    const source: OpenFile | null = input;
    try {
      const child = yield* shell.fork(part, (one) => {
        if (source) one.setFile(0, source);
        if (pipe) one.setFile(1, pipe.writer);
        group = shell.interpreter.ownGroup(one, group);
      });
      children.push(child);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      problem = error;
    }
    source?.release();
    pipe?.writer.release();
    input = pipe?.reader ?? null;
    if (problem) break;
  }
  input?.release();
  if (problem) throw problem;
  const statuses: number[] = [];
  for (const child of children) statuses.push(yield* shell.waitFor(child));
  shell.state.pipeStatus = statuses;
  shell.interpreter.takeTerminalBack();
  const failed = statuses.findLast((status) => status !== 0) ?? 0;
  return shell.state.options.has('pipefail') ? failed : (statuses.at(-1) ?? 0);
}
