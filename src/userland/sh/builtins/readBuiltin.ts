import type { Run } from '../../kernel/Wait.ts';
import type { Shell } from '../Shell.ts';
import { splitFields } from '../splitFields.ts';
import type { Builtin } from './Builtin.ts';
import { readOptions } from './readOptions.ts';

/** `read [-rs] [-p PROMPT] [-n COUNT] [-d END] [-t SECONDS] [-u FD] [-a ARRAY] [NAME...]` */
export const readBuiltin: Builtin = function* (shell, [, ...words]) {
  const given = yield* readOptions(shell, words);
  if (typeof given === 'number') return given;
  const { isRaw, count, fd, end, timeoutMs, array } = given;
  const names = words;
  const bytes: number[] = [];
  /** Where a backslash kept a character from separating. */
  const kept = new Set<number>();
  let isEnd = false;
  let isEscaped = false;
  const dueMs = timeoutMs === null ? Infinity : shell.os.nowMs + timeoutMs;
  while (bytes.length < count) {
    const [byte] = (yield* readByte(shell, fd, dueMs)) ?? [];
    if (byte === undefined) {
      isEnd = true;
      break;
    }
    if (isEscaped) {
      isEscaped = false;
      if (byte === 10) continue;
      kept.add(bytes.length);
    } else if (byte === 92 && !isRaw) {
      isEscaped = true;
      continue;
    } else if (byte === end) break;
    if (byte !== 0) bytes.push(byte);
    if (bytes.length > 65536) yield* shell.holdMemory(bytes.length);
  }
  const line = new TextDecoder().decode(Uint8Array.from(bytes));
  const ifs = shell.get('IFS') ?? ' \t\n';
  const separates = (at: number) =>
    at < line.length && ifs.includes(line[at] ?? '') && !kept.has(at);
  const isBlank = (at: number) => separates(at) && /\s/.test(line[at] ?? '');
  if (array !== null) {
    const fields: string[] = [];
    splitFields(
      line,
      ifs,
      (text) => fields.push(text),
      () => undefined,
    );
    shell.arrays.replace(
      array,
      fields.map((field, index) => [String(index), field]),
    );
    return isEnd ? 1 : 0;
  }
  if (words.length === 0) {
    shell.set('REPLY', line);
    return isEnd ? 1 : 0;
  }
  let at = 0;
  while (isBlank(at)) at += 1;
  for (const [index, name] of names.entries()) {
    const start = at;
    if (index === names.length - 1) {
      let end = line.length;
      while (end > start && isBlank(end - 1)) end -= 1;
      shell.set(name, line.slice(start, end));
      break;
    }
    while (at < line.length && !separates(at)) at += 1;
    shell.set(name, line.slice(start, at));
    while (isBlank(at)) at += 1;
    if (separates(at) && !isBlank(start)) {
      at += 1;
      while (isBlank(at)) at += 1;
    }
  }
  return isEnd ? 1 : 0;
};

/** Null at the end, and once its time is over. */
function* readByte(shell: Shell, fd: number, dueMs: number): Run<Uint8Array | null> {
  if (dueMs === Infinity) return yield* shell.os.read(fd, 1);
  const file = shell.os.file(fd);
  const { clock } = shell.os.kernel.spec;
  for (;;) {
    if (shell.os.nowMs >= dueMs) return null;
    const bytes = file.read(1);
    if (bytes !== 'later') {
      yield* shell.os.spend(0.01);
      return bytes;
    }
    yield (resume) => {
      const cancels = [file.onChange(resume), clock.after(dueMs - shell.os.nowMs, resume)];
      return () => {
        for (const cancel of cancels) cancel();
      };
    };
  }
}
