import { gunzipSync, gzipSync } from 'fflate';
import { readContent } from '../readContent.ts';
import { readTar } from '../tar/readTar.ts';
import type { TarEntry } from '../tar/TarEntry.ts';
import { TarError } from '../tar/TarError.ts';
import { writeTar } from '../tar/writeTar.ts';
import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import { matchPattern } from '../sh/matchPattern.ts';
import { modeText } from './modeText.ts';
import { treePaths } from './treePaths.ts';

export const tar: Program = function* (os) {
  const words = os.args.slice(1);
  const flags: string[] = [];
  const rest: string[] = [];
  let file = '-';
  let directory = '.';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const isOld = at === 0 && /^[ctxzvfOpmkC]+$/.test(word);
    if (word === '-C') directory = words[++at] ?? '.';
    else if (isOld || /^-[a-zA-Z]/.test(word)) {
      for (const letter of word.replace(/^-/, '')) {
        if (letter === 'f') file = words[++at] ?? '-';
        else if (letter === 'C') directory = words[++at] ?? '.';
        else flags.push(letter);
      }
    } else rest.push(word);
  }
  if (flags.includes('c')) return yield* create(os, file, directory, rest, flags);
  if (!flags.includes('t') && !flags.includes('x')) {
    yield* os.complain('tar: must specify at least one of -cxt\n');
    return 1;
  }
  if (file !== '-' && !os.files.exists(file)) {
    yield* os.complain(`tar: can't open '${file}': No such file or directory\n`);
    return 1;
  }
  const bytes = file === '-' ? yield* os.readAll(0) : os.files.read(file);
  let entries: TarEntry[];
  try {
    entries = readTar(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  } catch (error) {
    if (!(error instanceof TarError) && !(error instanceof Error && 'code' in error)) throw error;
    yield* os.complain(bytes.length < 512 ? 'tar: short read\n' : 'tar: invalid tar magic\n');
    return 1;
  }
  for (const entry of entries) {
    const isWanted =
      rest.length === 0 ||
      rest.some(
        (one) =>
          matchPattern(one.replace(/\/$/, ''), entry.path) ||
          entry.path.startsWith(`${one.replace(/\/$/, '')}/`),
      );
    if (!isWanted) continue;
    const shown = entry.path + (entry.node.kind === 'directory' ? '/' : '');
    if (flags.includes('t')) {
      const { node } = entry;
      const size = node.kind === 'file' ? node.sizeBytes : 0;
      const when = new Date(node.modifiedMs).toISOString().slice(0, 19).replace('T', ' ');
      yield* os.print(
        flags.includes('v')
          ? `${modeText(node)} ${node.uid}/${node.gid} ${String(size).padStart(9)} ${when} ${shown}\n`
          : `${shown}\n`,
      );
    } else {
      if (flags.includes('v')) yield* os.print(`${shown}\n`);
      if (flags.includes('O'))
        yield* os.write(
          1,
          entry.node.kind === 'file' ? readContent(entry.node, 0, entry.node.sizeBytes) : '',
        );
      else extract(os, `${directory}/${entry.path}`, entry);
    }
  }
  return 0;
};

function extract(os: Os, path: string, entry: TarEntry): void {
  const { files } = os.kernel.spec;
  const absolute = os.files.absolute(path);
  files.makeDirectories(absolute.slice(0, absolute.lastIndexOf('/')) || '/');
  if (entry.node.kind === 'directory' && os.files.isDirectory(path)) return;
  os.files.put(path, entry.node);
}

function* create(
  os: Os,
  file: string,
  directory: string,
  rest: readonly string[],
  flags: readonly string[],
): ReturnType<Program> {
  const entries: TarEntry[] = [];
  const before = os.cwd;
  os.cwd = os.files.absolute(directory).replace(/(.)\/\.$/, '$1');
  for (const top of rest) {
    if (!os.files.exists(top, false)) {
      yield* os.complain(
        `tar: ${top}: No such file or directory\ntar: error exit delayed from previous errors\n`,
      );
      return 1;
    }
    for (const path of treePaths(os, top)) {
      const node = os.files.stat(path, false);
      if (flags.includes('v'))
        yield* os.complain(`${path}${node.kind === 'directory' ? '/' : ''}\n`);
      entries.push({ path: path.replace(/^\/+/, '') || '.', node });
    }
  }
  os.cwd = before;
  const bytes = flags.includes('z') ? gzipSync(writeTar(entries), { mtime: 0 }) : writeTar(entries);
  if (file === '-') yield* os.write(1, bytes);
  else os.files.write(file, bytes);
  return 0;
}
