import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { unescape } from './unescape.ts';

export const tr = applet('+cCds', '[-cds] STRING1 [STRING2]', function* (os, given) {
  const [first, second] = given.rest;
  if (first === undefined) throw new UsageError();
  const from = characters(first);
  const to = second === undefined ? [] : characters(second);
  const isIn = (char: string) => from.includes(char) !== (given.has('c') || given.has('C'));
  const squeezed = given.has('s') ? new Set(second === undefined ? from : to) : new Set<string>();
  let last = '';
  const decoder = new TextDecoder();
  for (let block = yield* os.read(0); block !== null; block = yield* os.read(0)) {
    let text = '';
    for (const char of decoder.decode(block, { stream: true })) {
      if (given.has('d') && isIn(char)) continue;
      let out = char;
      if (!given.has('d') && to.length > 0 && isIn(char))
        out =
          to[Math.min(given.has('c') ? to.length - 1 : from.indexOf(char), to.length - 1)] ?? char;
      if (squeezed.has(out) && out === last) continue;
      last = out;
      text += out;
    }
    yield* os.print(text);
  }
  return 0;
});

const sets: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\t\\n\\v\\f\\r ',
  blank: ' \\t',
  punct: '!-/:-@[-`{-~',
};

function characters(text: string): string[] {
  const plain = Array.from(
    unescape(
      text.replace(/\[:(\w+):\]/g, (_all, name: string) => sets[name] ?? ''),
      false,
    ).text,
  );
  const all: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const from = plain[at]?.codePointAt(0) ?? 0;
    const to = plain[at + 1] === '-' ? plain[at + 2]?.codePointAt(0) : undefined;
    if (to === undefined || to < from || to - from > 1000) all.push(plain[at] ?? '');
    else {
      for (let code = from; code <= to; code += 1) all.push(String.fromCodePoint(code));
      at += 2;
    }
  }
  return all;
}
