import { Lines } from '../../applets/Lines.ts';
import type { Builtin } from './Builtin.ts';

/** `mapfile [-t] [NAME]`: the lines of standard input become an array. */
export const mapfileBuiltin: Builtin = function* (shell, [, ...words]) {
  const isTrimmed = words.includes('-t');
  const [name = 'MAPFILE'] = words.filter((word) => !word.startsWith('-'));
  const lines = new Lines(shell.os, 0);
  const elements: [string, string][] = [];
  let bytes = 0;
  for (let line = yield* lines.next(); line !== null; line = yield* lines.next()) {
    elements.push([String(elements.length), isTrimmed || !lines.hadNewline ? line : `${line}\n`]);
    bytes += line.length;
    yield* shell.holdMemory(bytes);
  }
  shell.arrays.replace(name, elements);
  return 0;
};
