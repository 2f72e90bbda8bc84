import type { Builtin } from './Builtin.ts';

/** `read [-r] [-p PROMPT] [-n COUNT] [-t SECONDS] [NAME...]` */
export const readBuiltin: Builtin = function* (shell, [, ...words]) {
  let isRaw = false;
  let count = Infinity;
  while (/^-./.test(words[0] ?? '')) {
    const flag = words.shift() ?? '';
    if (flag.includes('r')) isRaw = true;
    if (flag.endsWith('p')) yield* shell.os.complain(words.shift() ?? '');
    if (flag.endsWith('n')) count = Number(words.shift());
    if (/[tdu]$/.test(flag)) words.shift();
  }
  const names = words.length > 0 ? words : ['REPLY'];
  const bytes: number[] = [];
  /** Where a backslash kept a character from separating. */
  const kept = new Set<number>();
  let isEnd = false;
  let isEscaped = false;
  while (bytes.length < count) {
    const [byte] = (yield* shell.os.read(0, 1)) ?? [];
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
    } else if (byte === 10) break;
    if (byte !== 0) bytes.push(byte);
    if (bytes.length > 65536) yield* shell.holdMemory(bytes.length);
  }
  const line = new TextDecoder().decode(Uint8Array.from(bytes));
  const ifs = shell.get('IFS') ?? ' \t\n';
  const separates = (at: number) =>
    at < line.length && ifs.includes(line[at] ?? '') && !kept.has(at);
  const isBlank = (at: number) => separates(at) && /\s/.test(line[at] ?? '');
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
