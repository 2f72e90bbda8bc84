import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';
import { SedMachine } from './SedMachine.ts';
import { SedReader } from './SedReader.ts';
import { UsageError } from './UsageError.ts';

const usage = '[-i[SFX]] [-nrE] [-f FILE]... [-e CMD]... [FILE]...';

export const sed = applet(
  'nrEi.e:f:s,quiet=n,silent=n,expression=e,file=f,in-place=i,regexp-extended=E',
  usage,
  function* (os, given) {
    const rest = [...given.rest];
    const scripts = [...given.values('e'), ...given.values('f').map((path) => os.files.text(path))];
    if (scripts.length === 0) {
      const first = rest.shift();
      if (first === undefined) throw new UsageError();
      scripts.push(first);
    }
    const script = scripts.join('\n');
    const isExtended = given.has('r') || given.has('E');
    const commands = new SedReader(script, isExtended, os.isGnu).read();
    if (typeof commands === 'string') {
      const place = `-e expression #1, char ${script.length}: `;
      yield* os.complain(`sed: ${os.isGnu ? place : ''}${commands}\n`);
      return 1;
    }
    const suffix = given.value('i');
    let out = '';
    const machine = new SedMachine(os, commands, given.has('n'), function* (text) {
      if (suffix === null) yield* os.print(text);
      else out += text;
    });
    const say = (name: string, reason: string) =>
      os.isGnu ? `can't read ${name}: ${reason}` : `${name}: ${reason}`;
    const ways = suffix === null ? [rest] : rest.map((name) => [name]);
    let status = 0;
    for (const names of ways) {
      out = '';
      // All files are one text, whose last line is the last one's.
      const open: string[] = [];
      const failed = yield* inputs(
        os,
        names,
        function* (fd) {
          const lines = new Lines(os, fd);
          if (names.length <= 1) {
            yield* machine.run(function* () {
              const line = yield* lines.next();
              return line === null ? null : line + (lines.hadNewline ? '\n' : '');
            });
            return;
          }
          for (let line = yield* lines.next(); line !== null; line = yield* lines.next())
            open.push(line + (lines.hadNewline ? '\n' : ''));
        },
        say,
      );
      if (names.length > 1)
        yield* machine.run(function* () {
          yield* os.spend(0);
          return open.shift() ?? null;
        });
      status = failed > 0 ? (os.isGnu ? 2 : 1) : status;
      if (suffix === null || failed > 0) continue;
      const [name = ''] = names;
      if (suffix) os.files.write(name + suffix, os.files.read(name));
      machine.number = 0;
      const problem = replaceFile(os, name, out);
      if (problem === null) continue;
      yield* os.complain(`sed: ${problem}\n`);
      return os.isGnu ? 4 : 1;
    }
    return status || machine.exitCode;
  },
);

/** Writes a new file and gives it the old one's name, which fails where something is mounted. @returns why it could not */
function replaceFile(os: Os, name: string, text: string): string | null {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const end = Array.from(
    { length: 6 },
    () => letters[Math.floor(os.kernel.spec.random() * letters.length)],
  );
  const temporary = `${os.isGnu ? `${folder}sed` : name}${end.join('')}`;
  const { mode, uid, gid } = os.files.stat(name);
  os.files.write(temporary, text);
  os.files.change(temporary, os.uid === 0 ? { mode, uid, gid } : { mode });
  try {
    os.files.rename(temporary, name);
    return null;
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    os.files.remove(temporary);
    const what = os.isGnu ? `cannot rename ${temporary}` : `can't move '${temporary}' to '${name}'`;
    return `${what}: ${reason}`;
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
