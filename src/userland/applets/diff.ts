import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import type { Given } from './applet.ts';
import { dateText } from './dateText.ts';
import { diffHunks } from './diffHunks.ts';
import type { Hunk } from './diffHunks.ts';
import { UsageError } from './UsageError.ts';

const contextLines = 3;
const unterminated = '\\ No newline at end of file';

/** `diff`: 0 where nothing differs, 1 where something does, 2 for errors; GNU's is not unified unless asked. */
export const diff = applet(
  'abBdiNqrTtswuU.L:S:ypc,unified=U,brief=q,recursive=r,new-file=N,ignore-case=i,report-identical-files=s,label=L',
  '[-abBdiNqrTstw] [-L LABEL] [-S FILE] [-U LINES] FILE1 FILE2',
  function* (os, given) {
    const [left, right] = given.rest;
    if (left === undefined || right === undefined) throw new UsageError();
    for (const path of [left, right]) {
      if (path === '-' || given.has('N') || os.files.exists(path)) continue;
      const prefix = os.isGnu ? '' : "can't stat ";
      const name = os.isGnu ? path : `'${path}'`;
      yield* os.complain(`diff: ${prefix}${name}: No such file or directory\n`);
      return 2;
    }
    const [isLeft, isRight] = [left, right].map(
      (path) => path !== '-' && os.files.isDirectory(path),
    );
    if (isLeft && isRight) return yield* compareDirectories(os, given, left, right);
    const name = (path: string) => path.split('/').at(-1) ?? path;
    return yield* compareFiles(
      os,
      given,
      isLeft ? `${left}/${name(right)}` : left,
      isRight ? `${right}/${name(left)}` : right,
    );
  },
);

function* compareDirectories(os: Os, given: Given, left: string, right: string): Run<number> {
  const [own, other] = [os.files.list(left), os.files.list(right)];
  let status = 0;
  for (const name of [...new Set([...own, ...other])].sort()) {
    const paths = [`${left}/${name}`, `${right}/${name}`] as const;
    const [isOwn, isOther] = [own.includes(name), other.includes(name)];
    if (!(isOwn && isOther) && !given.has('N')) {
      yield* os.print(`Only in ${isOwn ? left : right}: ${name}\n`);
      status = 1;
      continue;
    }
    const areDirectories = paths.map((path) => os.files.isDirectory(path));
    if (areDirectories.every(Boolean)) {
      if (given.has('r')) status = Math.max(status, yield* compareDirectories(os, given, ...paths));
      else yield* os.print(`Common subdirectories: ${paths[0]} and ${paths[1]}\n`);
    } else status = Math.max(status, yield* compareFiles(os, given, ...paths, true));
  }
  return status;
}

function* compareFiles(
  os: Os,
  given: Given,
  left: string,
  right: string,
  isListed = false,
): Run<number> {
  const texts: string[] = [];
  for (const path of [left, right]) {
    try {
      const isMissing = path !== '-' && !os.files.exists(path);
      const bytes =
        path === '-' ? yield* os.readAll(0) : isMissing ? new Uint8Array() : os.files.read(path);
      yield* os.look(bytes);
      texts.push(new TextDecoder().decode(bytes));
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      yield* os.complain(`diff: ${path}: ${reason}\n`);
      return 2;
    }
  }
  const [a = [], b = []] = texts.map(linesOf);
  const unified = given.value('U');
  const isUnified = !os.isGnu || given.has('u') || unified !== null;
  const context = isUnified ? (unified ? Number(unified) : contextLines) : 0;
  const isBinary = texts.some((text) => text.includes('\0')) && !given.has('a');
  const hunks =
    texts[0] === texts[1] || isBinary
      ? []
      : diffHunks(a, b, context, sameness(given)).filter((hunk) => !isBlank(given, hunk));
  yield* os.spend((a.length + b.length) / 1000);
  if (hunks.length === 0 && (!isBinary || texts[0] === texts[1])) {
    if (given.has('s')) yield* os.print(`Files ${left} and ${right} are identical\n`);
    return 0;
  }
  if (given.has('q') || isBinary) {
    const kind = isBinary && os.isGnu && !given.has('q') ? 'Binary files' : 'Files';
    yield* os.print(`${kind} ${left} and ${right} differ\n`);
    return 1;
  }
  if (isListed && os.isGnu) {
    const flags = os.args.slice(1).filter((word) => word.startsWith('-'));
    yield* os.print(`${['diff', ...flags, left, right].join(' ')}\n`);
  }
  if (isUnified) {
    const labels = given.values('L');
    yield* os.print(
      `--- ${labels[0] ?? headOf(os, left)}\n+++ ${labels[1] ?? headOf(os, right)}\n`,
    );
    for (const hunk of hunks) yield* os.print(unifiedText(hunk));
  } else for (const hunk of hunks) yield* os.print(normalText(hunk));
  return 1;
}

/** The last line is marked where it has no newline. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return last === '' ? lines : [...lines, `${last}\n${unterminated}`];
}

function sameness(given: Given): (a: string, b: string) => boolean {
  const fold = (line: string) => {
    let shown = given.has('i') ? line.toLowerCase() : line;
    if (given.has('w')) shown = shown.replace(/\s+/g, '');
    else if (given.has('b')) shown = shown.replace(/\s+/g, ' ').trimEnd();
    return shown;
  };
  return (a, b) => fold(a) === fold(b);
}

function isBlank(given: Given, { lines }: Hunk): boolean {
  return given.has('B') && lines.every(({ mark, text }) => mark === ' ' || text.trim() === '');
}

function headOf(os: Os, path: string): string {
  if (!os.isGnu || path === '-') return path;
  const ms = os.files.exists(path) ? os.files.stat(path).modifiedMs : 0;
  const fraction = String(Math.floor((ms % 1000) * 1e6)).padStart(9, '0');
  return `${path}\t${dateText('%Y-%m-%d %H:%M:%S', ms)}.${fraction} +0000`;
}

function unifiedText({ oldStart, newStart, lines }: Hunk): string {
  const count = (mark: '-' | '+') => lines.filter((line) => line.mark !== mark).length;
  const range = (start: number, length: number) =>
    length === 1 ? String(start + 1) : `${length === 0 ? start : start + 1},${length}`;
  const head = `@@ -${range(oldStart, count('+'))} +${range(newStart, count('-'))} @@\n`;
  return head + lines.map(({ mark, text }) => `${mark}${text}\n`).join('');
}

/** `2c2`, `3a4` and `1d0`, as ed would be told. */
function normalText({ oldStart, newStart, lines }: Hunk): string {
  const removed = lines.filter(({ mark }) => mark === '-');
  const added = lines.filter(({ mark }) => mark === '+');
  const range = (start: number, length: number) =>
    length === 0
      ? String(start)
      : length === 1
        ? String(start + 1)
        : `${start + 1},${start + length}`;
  const letter = removed.length === 0 ? 'a' : added.length === 0 ? 'd' : 'c';
  const head = `${range(oldStart, removed.length)}${letter}${range(newStart, added.length)}\n`;
  const between = letter === 'c' ? '---\n' : '';
  const shown = (sign: string, some: typeof lines) =>
    some.map(({ text }) => `${sign} ${text}\n`).join('');
  return head + shown('<', removed) + between + shown('>', added);
}
