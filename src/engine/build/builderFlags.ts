const isBlank = (letter: string): boolean => /^\s$/.test(letter);

/** The flags an instruction begins with, and what follows them. */
export interface BuilderFlags {
  readonly flags: readonly string[];
  readonly rest: string;
}

/** Splits `--chown=a --from=b c d` as BuildKit's parser does: quotes and escapes hold a flag together, `--` ends them. */
export function builderFlags(text: string): BuilderFlags {
  const flags: string[] = [];
  let at = 0;
  while (at < text.length) {
    while (isBlank(text[at] ?? '')) at += 1;
    if (!text.startsWith('--', at)) break;
    const flag = readFlag(text, at);
    at = flag.end;
    if (flag.word === '--') break;
    flags.push(flag.word);
  }
  return { flags, rest: text.slice(at).trim() };
}

function readFlag(text: string, from: number): { word: string; end: number } {
  let word = '';
  let quote = '';
  let at = from;
  for (; at < text.length; at += 1) {
    let letter = text[at] ?? '';
    if (quote === '' && isBlank(letter)) break;
    if (quote === '' && (letter === '"' || letter === "'")) {
      quote = letter;
      continue;
    }
    if (letter === quote) {
      quote = '';
      continue;
    }
    if (letter === '\\') {
      at += 1;
      letter = text[at] ?? '';
    }
    word += letter;
  }
  return { word, end: at };
}
