import type { Regex } from '../regex/Regex.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';
import { readSed, type SedCommand } from './readSed.ts';

export const sed = applet(
  'nrEie:f:s,',
  '[-i[SFX]] [-nrE] [-f FILE]... [-e CMD]... [FILE]...',
  function* (os, given) {
    const rest = [...given.rest];
    const scripts = [...given.values('e'), ...given.values('f').map((path) => os.files.text(path))];
    if (scripts.length === 0) {
      const first = rest.shift();
      if (first === undefined) throw new UsageError();
      scripts.push(first);
    }
    const commands = readSed(scripts.join('\n'), given.has('r') || given.has('E'));
    if (typeof commands === 'string') {
      yield* os.complain(`sed: ${commands}\n`);
      return 1;
    }
    const inRange = new Set<SedCommand>();
    let isOver = false;
    let number = 0;
    return yield* inputs(os, rest, function* (fd, name) {
      const lines = new Lines(os, fd);
      let out = '';
      let line = yield* lines.next();
      while (line !== null && !isOver) {
        const hadNewline = lines.hadNewline;
        const next: string | null = yield* lines.next();
        number += 1;
        const isLast = next === null;
        const matches = (address: SedCommand['from']): boolean =>
          address === null ||
          (address === '$'
            ? isLast
            : typeof address === 'number'
              ? address === number
              : address.test(line ?? ''));
        let isDeleted = false;
        let after = '';
        for (const command of commands) {
          let isHit: boolean;
          if (command.to === null) isHit = matches(command.from);
          else if (inRange.has(command)) {
            isHit = true;
            if (typeof command.to === 'number' ? number >= command.to : matches(command.to))
              inRange.delete(command);
          } else {
            isHit = matches(command.from);
            if (isHit && !(typeof command.to === 'number' && command.to <= number))
              inRange.add(command);
          }
          if (isHit === command.isNegated) continue;
          if (command.name === 'd') {
            isDeleted = true;
            break;
          } else if (command.name === 'p') out += `${line}\n`;
          else if (command.name === '=') out += `${number}\n`;
          else if (command.name === 'q') isOver = true;
          else if (command.name === 'a') after += `${command.text}\n`;
          else if (command.name === 'i') out += `${command.text}\n`;
          else if (command.name === 'c') {
            out += `${command.text}\n`;
            isDeleted = true;
            break;
          } else if (command.name === 'y')
            line = Array.from(line ?? '')
              .map((char) => command.text[command.pattern.indexOf(char)] ?? char)
              .join('');
          else if (command.expression) {
            yield* os.match(command.expression.workOf(line?.length ?? 0));
            const replaced = substitute(command, command.expression, line ?? '');
            if (replaced === null) continue;
            line = replaced;
            if (command.prints) out += `${line}\n`;
          }
          if (isOver) break;
        }
        if (!isDeleted && !given.has('n')) out += line + (hadNewline || !isLast ? '\n' : '');
        out += after;
        if (!given.has('i')) {
          yield* os.print(out);
          out = '';
        }
        line = next;
      }
      if (given.has('i')) os.files.write(name, out);
    });
  },
);

/** What `s` makes of a line; null where nothing matches. */
function substitute(command: SedCommand, expression: Regex, line: string): string | null {
  let result = '';
  let at = 0;
  let seen = 0;
  for (const { start, end, groups } of expression.all(line)) {
    seen += 1;
    if (seen < command.occurrence) continue;
    result += line.slice(at, start);
    result += command.text.replace(/\\([0-9&n\\/])|&/g, (_all, code: string = '0') =>
      code === 'n' ? '\n' : /\d/.test(code) ? (groups[Number(code)] ?? '') : code,
    );
    at = end;
    if (!command.isGlobal) break;
  }
  return seen < command.occurrence ? null : result + line.slice(at);
}
