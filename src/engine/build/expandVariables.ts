import { EngineError } from '../http/EngineError.ts';

/**
 * One word with its quotes taken off and its variables replaced, as the builder's shell lexer does:
 * `$a ${a} ${a:-b} ${a:+b} ${a:?b}`.
 * @throws EngineError 400 `failed to process "…": …`
 */
export function expandVariables(
  word: string,
  variables: ReadonlyMap<string, string>,
  escape: string,
): string {
  let at = 0;
  const fail = (reason: string): never => {
    throw new EngineError(400, `failed to process ${JSON.stringify(word)}: ${reason}`);
  };
  const read = (stop: string): string => {
    let out = '';
    while (at < word.length) {
      const letter = word[at] ?? '';
      if (stop !== '' && letter === stop) return out;
      at += 1;
      if (letter === "'") {
        const end = word.indexOf("'", at);
        if (end < 0) fail('unexpected end of statement while looking for matching single-quote');
        out += word.slice(at, end);
        at = end + 1;
      } else if (letter === '"') out += readDouble();
      else if (letter === '$') out += readVariable();
      else if (letter === escape) {
        out += word[at] ?? '';
        at += 1;
      } else out += letter;
    }
    if (stop !== '') fail(`unexpected end of statement while looking for matching ${stop}`);
    return out;
  };
  const readDouble = (): string => {
    let out = '';
    while (at < word.length) {
      const letter = word[at] ?? '';
      at += 1;
      if (letter === '"') return out;
      if (letter === '$') out += readVariable();
      else if (letter === escape) {
        const next = word[at] ?? '';
        out += next === '"' || next === '$' || next === escape ? next : letter + next;
        at += 1;
      } else out += letter;
    }
    return fail('unexpected end of statement while looking for matching double-quote');
  };
  const readName = (): string => {
    const name = /^([a-zA-Z_]\w*|[0-9]|[@*#?!-])/.exec(word.slice(at))?.[0] ?? '';
    at += name.length;
    return name;
  };
  const readVariable = (): string => {
    if (word[at] !== '{') {
      const name = readName();
      return name === '' ? '$' : (variables.get(name) ?? '');
    }
    at += 1;
    if (at >= word.length) return fail("syntax error: missing '}'");
    if (word[at] === '}') return fail('bad substitution');
    const name = readName();
    const value = variables.get(name);
    const mark = word[at] ?? '';
    at += 1;
    if (mark === '}') return value ?? '';
    if (mark === '?') {
      const message = read('}');
      at += 1;
      return value ?? fail(`${name}: ${message || 'not allowed to be unset'}`);
    }
    if (mark !== ':') return fail("missing ':' in substitution");
    const modifier = word[at] ?? '';
    at += 1;
    const other = read('}');
    at += 1;
    if (modifier === '+') return value ? other : '';
    if (modifier === '-') return value ? value : other;
    if (modifier === '?')
      return value ? value : fail(`${name}: ${other || 'not allowed to be empty'}`);
    return fail(`unsupported modifier (${modifier}) in substitution`);
  };
  return read('');
}
