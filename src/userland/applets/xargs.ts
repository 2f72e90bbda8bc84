import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import { applet } from './applet.ts';

export const xargs = applet('+rt0n:I:P:pxs:d:', '[OPTIONS] [PROG ARGS]', function* (os, given) {
  const text = new TextDecoder().decode(yield* os.readAll(0));
  const slot = given.value('I');
  const items = given.has('0')
    ? text.split('\0').filter(Boolean)
    : slot !== null
      ? text.split('\n').filter(Boolean)
      : [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  if (items.length === 0 && given.has('r')) return 0;
  const command = given.rest.length > 0 ? given.rest : ['echo'];
  const size = slot !== null ? 1 : Number(given.value('n') ?? 1000);
  const path = findInPath(os, command[0] ?? '');
  if (path === null) {
    yield* os.complain(`xargs: ${command[0] ?? ''}: No such file or directory\n`);
    return 127;
  }
  let status = 0;
  for (let at = 0; at < Math.max(1, items.length); at += size) {
    const some = items.slice(at, at + size);
    const words =
      slot === null
        ? [...command, ...some]
        : command.map((word) => word.replaceAll(slot, some[0] ?? ''));
    if (slot !== null && some.length === 0) break;
    if (given.has('t')) yield* os.complain(`${words.join(' ')}\n`);
    const found = findProgram(os, path, words);
    const child = yield* os.fork((one) => one.become(found.program, found.args), words);
    const ended = yield* os.wait(child.pid);
    if ((ended?.exitCode ?? 0) !== 0) status = 123;
  }
  return status;
});
