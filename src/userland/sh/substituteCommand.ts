import { Pipe } from '../kernel/Pipe.ts';
import type { Run } from '../kernel/Wait.ts';
import type { Node } from './Node.ts';
import type { Shell } from './Shell.ts';

/** The output of a command, without the newlines at its end. */
export function* substituteCommand(shell: Shell, body: Node | null): Run<string> {
  if (!body) return '';
  const pipe = new Pipe();
  pipe.reader.retain();
  const child = yield* shell.fork(body, (one) => one.setFile(1, pipe.writer));
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const bytes = pipe.reader.read(65536);
    if (bytes === null) break;
    if (bytes === 'later') yield (resume) => pipe.reader.onChange(resume);
    else text += decoder.decode(bytes, { stream: true });
    if (text.length > 65536) yield* shell.holdMemory(text.length);
  }
  pipe.reader.release();
  shell.state.status = yield* shell.waitFor(child);
  shell.substitutions += 1;
  return text.replace(/\n+$/, '').replaceAll('\0', '');
}
