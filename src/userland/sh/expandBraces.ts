import type { Run } from '../kernel/Wait.ts';
import { braceSequence } from './braceSequence.ts';
import type { Part, Word } from './Node.ts';
import type { Shell } from './Shell.ts';

/** An unquoted character, or a part that is taken as it is. */
type Item = string | Part;

/** As many words as a browser is asked to make of one: beyond, the host's memory is said to be full. */
const mostWords = 1 << 20;

/** bash's `{a,b}` and `{1..3}`: the words one stands for. */
export function* expandBraces(shell: Shell, word: Word): Run<readonly Word[]> {
  if (!word.some((part) => part.kind === 'text' && !part.isQuoted && part.text.includes('{')))
    return [word];
  const items = word.flatMap((part): Item[] =>
    part.kind === 'text' && !part.isQuoted ? Array.from(part.text) : [part],
  );
  return (yield* expand(shell, items)).map(wordOf);
}

function* expand(shell: Shell, items: readonly Item[]): Run<Item[][]> {
  for (let at = items.indexOf('{'); at >= 0; at = items.indexOf('{', at + 1)) {
    const end = closing(items, at);
    const inner = items.slice(at + 1, end);
    const choices = end < 0 ? null : yield* choicesOf(shell, inner);
    if (!choices) continue;
    const before = items.slice(0, at);
    const rests = yield* expand(shell, items.slice(end + 1));
    if (choices.length * rests.length > mostWords) yield* shell.os.hold(Number.MAX_SAFE_INTEGER);
    yield* shell.holdMemory(choices.length * rests.length * items.length);
    return choices.flatMap((choice) => rests.map((rest) => [...before, ...choice, ...rest]));
  }
  return [[...items]];
}

/** Where the brace that closes the one at a place stands; -1 for nowhere. */
function closing(items: readonly Item[], start: number): number {
  let depth = 0;
  for (let at = start; at < items.length; at += 1) {
    if (items[at] === '{') depth += 1;
    if (items[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function* choicesOf(shell: Shell, inner: readonly Item[]): Run<Item[][] | null> {
  const pieces: Item[][] = [[]];
  let depth = 0;
  for (const item of inner) {
    if (item === '{') depth += 1;
    if (item === '}') depth -= 1;
    if (item === ',' && depth === 0) pieces.push([]);
    else pieces.at(-1)?.push(item);
  }
  if (pieces.length > 1) {
    const all: Item[][] = [];
    for (const piece of pieces) all.push(...(yield* expand(shell, piece)));
    return all;
  }
  const letters = inner.filter((item) => typeof item === 'string');
  if (letters.length < inner.length) return null;
  const sequence = braceSequence(letters.join(''), mostWords);
  if (typeof sequence !== 'number') return sequence?.map((text) => [text]) ?? null;
  yield* shell.complain(`brace expansion: failed to allocate memory for ${sequence} elements`);
  return null;
}

function wordOf(items: readonly Item[]): Word {
  const word: Part[] = [];
  let text = '';
  for (const item of [...items, null]) {
    if (typeof item === 'string') {
      text += item;
      continue;
    }
    if (text) word.push({ kind: 'text', text, isQuoted: false });
    text = '';
    if (item) word.push(item);
  }
  return word;
}
