import { Pipe } from '../kernel/Pipe.ts';
import { zeros } from '../zeros.ts';
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
  let hasZero = false;
  for (;;) {
    const bytes = pipe.reader.read(65536);
    if (bytes === null) break;
    if (bytes === 'later') yield (resume) => pipe.reader.onChange(resume);
    else {
      yield* shell.os.look(bytes);
      // Shells keep no zero bytes: endless ones need no memory.
      hasZero ||= bytes.includes(0);
      if (!zeros.isKnown(bytes))
        text += decoder.decode(bytes, { stream: true }).replaceAll('\0', '');
    }
    if (text.length > 65536) yield* shell.holdMemory(text.length);
  }
  pipe.reader.release();
  shell.state.status = yield* shell.waitFor(child);
  shell.substitutions += 1;
  if (hasZero && shell.state.dialect === 'bash')
    yield* shell.complain('warning: command substitution: ignored null byte in input');
  return text.replace(/\n+$/, '');
}
