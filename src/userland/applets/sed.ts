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
      os.files.write(name, out);
      machine.number = 0;
    }
    return status || machine.exitCode;
  },
);
