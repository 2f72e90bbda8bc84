import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { unescape } from './unescape.ts';

export const tr = applet('+cCds', '[-cds] STRING1 [STRING2]', function* (os, given) {
  const [first, second] = given.rest;
  if (first === undefined) throw new UsageError();
  const isOthers = given.has('c') || given.has('C');
  const named = bytesOf(first);
  const from = isOthers ? everyByte.filter((byte) => !named.includes(byte)) : named;
  const to = second === undefined ? [] : bytesOf(second);
  const isDeleting = given.has('d');
  const turned = Uint8Array.from(everyByte);
  if (!isDeleting && to.length > 0)
    for (const [index, byte] of from.entries())
      turned[byte] = to[Math.min(index, to.length - 1)] ?? byte;
  const deleted = everyByte.map((byte) => isDeleting && from.includes(byte));
  const repeated = second === undefined ? from : to;
  const squeezed = everyByte.map((byte) => given.has('s') && repeated.includes(byte));
  let last = -1;
  for (let block = yield* os.read(0); block !== null; block = yield* os.read(0)) {
    yield* os.look(block);
    const made = new Uint8Array(block.length);
    let length = 0;
    for (const byte of block) {
      if (deleted[byte]) continue;
      const out = turned[byte] ?? byte;
      if (out === last && squeezed[out]) continue;
      last = out;
      made[length] = out;
      length += 1;
    }
    yield* os.write(1, made.subarray(0, length));
  }
  return 0;
});

const everyByte = Array.from({ length: 256 }, (_none, byte) => byte);

const sets: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\t\\n\\v\\f\\r ',
  blank: ' \\t',
  punct: '!-/:-@[-`{-~',
  cntrl: '\\0-\\037\\177',
  print: ' -~',
  graph: '!-~',
  xdigit: '0-9A-Fa-f',
};

/** Bytes a set stands for: `a-z`, `[:digit:]`, `\\n`. */
function bytesOf(text: string): number[] {
  const plain = new TextEncoder().encode(
    unescape(
      text.replace(/\[:(\w+):\]/g, (_all, name: string) => sets[name] ?? ''),
      false,
    ).text,
  );
  const all: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const from = plain[at] ?? 0;
    const to = plain[at + 1] === 45 ? plain[at + 2] : undefined;
    if (to === undefined || to < from) all.push(from);
    else {
      for (let byte = from; byte <= to; byte += 1) all.push(byte);
      at += 2;
    }
  }
  return all;
}
