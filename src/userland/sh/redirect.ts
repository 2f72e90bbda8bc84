import { errorWords } from '../kernel/errorWords.ts';
import type { OpenFile } from '../kernel/OpenFile.ts';
import { Pipe } from '../kernel/Pipe.ts';
import type { Run } from '../kernel/Wait.ts';
import { FileError } from '../FileError.ts';
import type { Redirection } from './Node.ts';
import type { Shell } from './Shell.ts';

/**
 * Changes descriptors, keeping what was there in `saved` (retained).
 * @returns what went wrong in ash's words, or null
 */
export function* redirect(
  shell: Shell,
  redirections: readonly Redirection[],
  saved: Map<number, OpenFile | null>,
): Run<string | null> {
  const { os } = shell;
  const put = (fd: number, file: OpenFile | null) => {
    if (!saved.has(fd)) {
      const old = os.open.get(fd) ?? null;
      old?.retain();
      saved.set(fd, old);
    }
    os.setFile(fd, file);
  };
  for (const { fd, operator, target } of redirections) {
    const text = yield* shell.expander.text(target);
    if (operator === '<<') {
      put(fd, hereDocument(text));
      continue;
    }
    if (operator === '<&' || (operator === '>&' && /^(?:\d+|-)$/.test(text))) {
      if (text === '-') put(fd, null);
      else {
        const file = os.open.get(Number(text));
        if (!/^\d+$/.test(text) || !file) return `${text}: Bad file descriptor`;
        put(fd, file);
      }
      continue;
    }
    const isReading = operator === '<';
    try {
      const mode = isReading
        ? 'read'
        : operator.endsWith('>>')
          ? 'append'
          : operator === '<>'
            ? 'update'
            : 'write';
      const isKept =
        operator === '>' &&
        shell.state.options.has('C') &&
        os.files.exists(text) &&
        os.files.stat(text).kind === 'file';
      if (isKept) throw new FileError('EEXIST', text);
      const file = os.files.open(text, mode);
      put(fd, file);
      if (operator.startsWith('&>') || operator === '>&') put(2, file);
    } catch (error) {
      const words = errorWords(error);
      if (words === null) throw error;
      return openError(shell, text, isReading, error, words);
    }
  }
  return null;
}

function openError(
  shell: Shell,
  path: string,
  isReading: boolean,
  error: unknown,
  words: string,
): string {
  if (shell.state.dialect === 'bash') return `${path}: ${words}`;
  const code = error instanceof FileError ? error.code : '';
  const own = code === 'ENOENT' ? (isReading ? 'no such file' : 'nonexistent directory') : words;
  return `can't ${isReading ? 'open' : 'create'} ${path}: ${own}`;
}

/** A pipe already filled with a text, however long. */
function hereDocument(text: string): OpenFile {
  let bytes = new TextEncoder().encode(text);
  return {
    ...new Pipe().reader,
    read(most) {
      if (bytes.length === 0) return null;
      const taken = bytes.subarray(0, most);
      bytes = bytes.subarray(most);
      return taken;
    },
  };
}
