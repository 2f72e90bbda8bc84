import type { Regex } from '../regex/Regex.ts';
import { applet } from './applet.ts';
import { complainUsage } from './complainUsage.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';
import { regularExpression } from './regularExpression.ts';
import { treePaths } from './treePaths.ts';

const usage =
  '[-HhnlLoqvsrRiwFEz] [-m N] [-A|B|C N] { PATTERN | -e PATTERN... | -f FILE... } [FILE]...';

/** `grep`, `egrep`, `fgrep`: 0 when something matched, 1 when nothing did, 2 for errors. */
export const grep = applet('HhnlLoqvsrRiwFEzxcm:A:B:C:e:f:', usage, function* (os, given) {
  const rest = [...given.rest];
  const patterns = [
    ...given.values('e'),
    ...given.values('f').flatMap((path) => os.files.text(path).replace(/\n$/, '').split('\n')),
  ];
  const first = patterns.length > 0 ? undefined : rest.shift();
  if (first !== undefined) patterns.push(...first.split('\n'));
  if (patterns.length === 0) {
    yield* complainUsage(os, usage);
    return 2;
  }
  const isFixed = given.has('F') || os.name === 'fgrep';
  const isExtended = given.has('E') || os.name === 'egrep';
  const expressions: Regex[] = [];
  for (const pattern of patterns) {
    const expression = regularExpression(pattern, {
      isFixed,
      isExtended,
      isWord: given.has('w'),
      isWhole: given.has('x'),
      ignoresCase: given.has('i'),
    });
    if (!expression) {
      yield* os.complain(
        `${os.name}: bad regex '${pattern}': Invalid preceding regular expression\n`,
      );
      return 2;
    }
    expressions.push(expression);
  }
  const recurses = given.has('r') || given.has('R');
  const names = recurses
    ? (rest.length > 0 ? rest : ['.']).flatMap((top) =>
        treePaths(os, top).filter((path) => !os.files.isDirectory(path)),
      )
    : rest;
  const isNamed = (names.length > 1 || recurses || given.has('H')) && !given.has('h');
  const most = Number(given.value('m') ?? Infinity);
  const before = Number(given.value('B') ?? given.value('C') ?? 0);
  const after = Number(given.value('A') ?? given.value('C') ?? 0);
  let hasMatch = false;
  const status = yield* inputs(
    os,
    names,
    function* (fd, name) {
      const label = name === '-' ? '(standard input)' : name;
      const prefix = isNamed ? `${label}:` : '';
      const lines = new Lines(os, fd);
      let count = 0;
      let number = 0;
      let left = 0;
      let lastShown = 0;
      let held: string[] = [];
      for (
        let line = yield* lines.next();
        line !== null && count < most;
        line = yield* lines.next()
      ) {
        number += 1;
        const text = line;
        for (const one of expressions) yield* os.match(one.workOf(text.length));
        const isMatch = expressions.some((one) => one.test(text));
        const marked = (separator: string) =>
          (isNamed ? `${label}${separator}` : '') + (given.has('n') ? `${number}${separator}` : '');
        if (isMatch === given.has('v')) {
          const isShown = left > 0 && !given.has('c') && !given.has('q');
          if (isShown) yield* os.print(`${marked('-')}${line}\n`);
          if (isShown) lastShown = number;
          else if (before > 0) held = [...held, `${marked('-')}${line}\n`].slice(-before);
          left -= 1;
          continue;
        }
        hasMatch = true;
        count += 1;
        if (given.has('q')) return true;
        if (given.has('l') || given.has('c') || given.has('L')) {
          if (given.has('l')) break;
          continue;
        }
        const isApart = lastShown > 0 && number - held.length > lastShown + 1;
        if (isApart && (before > 0 || after > 0)) yield* os.print('--\n');
        lastShown = number;
        for (const one of held) yield* os.print(one);
        held = [];
        left = after;
        if (given.has('o')) {
          for (const expression of expressions)
            for (const { groups } of expression.all(line))
              if (groups[0]) yield* os.print(`${marked(':')}${groups[0]}\n`);
        } else yield* os.print(`${marked(':')}${line}\n`);
      }
      if (given.has('c')) yield* os.print(`${prefix}${count}\n`);
      if (given.has('l') && count > 0) yield* os.print(`${label}\n`);
      if (given.has('L') && count === 0) yield* os.print(`${label}\n`);
    },
    given.has('s') ? () => null : undefined,
  );
  if (hasMatch && given.has('q')) return 0;
  return status > 0 ? 2 : hasMatch ? 0 : 1;
});
