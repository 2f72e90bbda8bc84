import { quoteGo } from '../../go/quoteGo.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Instruction } from './Instruction.ts';
import { builderFlags } from './builderFlags.ts';
import { splitWords } from './splitWords.ts';

const blanks = /[\t\v\f\r ]+/;
const shellForms = ['run', 'cmd', 'entrypoint', 'shell', 'healthcheck'];

/**
 * Reads one line of a Dockerfile, continuation lines joined.
 * @throws EngineError 400 `failed to parse Dockerfile: …`
 */
export function parseInstruction(original: string, line: number, escape: string): Instruction {
  const trimmed = original.trim();
  const start = blanks.exec(trimmed);
  const name = (start ? trimmed.slice(0, start.index) : trimmed).toLowerCase();
  const { flags, rest } = builderFlags(start ? trimmed.slice(start.index + start[0].length) : '');
  const { args, isJson } = argumentsOf(name, rest, escape);
  // A trigger is kept as it is written, to its last blank.
  const tail = name === 'onbuild' ? original.slice(original.trimEnd().length) : '';
  return { name, original: trimmed, rest: rest + tail, args, isJson, flags, line };
}

function argumentsOf(
  name: string,
  rest: string,
  escape: string,
): { args: readonly string[]; isJson: boolean } {
  const plain = (args: readonly string[]) => ({ args, isJson: false });
  if (rest === '') return plain([]);
  if (name === 'env' || name === 'label') return plain(pairs(name, rest, escape));
  if (name === 'arg') return plain(splitWords(rest, escape));
  if (shellForms.includes(name)) {
    if (name === 'healthcheck') {
      const [type = '', ...words] = rest.split(blanks);
      const command = rest.slice(type.length).trim();
      const json = jsonArray(command);
      const upper = type.toUpperCase();
      if (json) return { args: [upper, ...json], isJson: true };
      return plain(words.length > 0 ? [upper, command] : [upper]);
    }
    const json = jsonArray(rest);
    return json ? { args: json, isJson: true } : plain([rest]);
  }
  if (['add', 'copy', 'volume'].includes(name)) {
    const json = jsonArray(rest);
    return json ? { args: json, isJson: true } : plain(rest.split(blanks));
  }
  return plain(['from', 'expose'].includes(name) ? rest.split(blanks) : [rest]);
}

function pairs(name: string, rest: string, escape: string): string[] {
  const words = splitWords(rest, escape);
  if (!(words[0] ?? '').includes('=')) {
    const [key = '', ...value] = rest.split(blanks);
    if (value.length === 0) fail(`${name.toUpperCase()} must have two arguments`);
    return [`${key}=${rest.slice(key.length).trimStart()}`];
  }
  for (const word of words) {
    if (!word.includes('=')) {
      fail(`Syntax error - can't find = in ${quoteGo(word)}. Must be of the form: name=value`);
    }
  }
  return words;
}

/** Null when it is no JSON: Docker then takes it for a shell form. */
function jsonArray(text: string): string[] | null {
  if (!text.startsWith('[')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  if (!value.every((element) => typeof element === 'string')) {
    fail('when using JSON array syntax, arrays must be comprised of strings only');
  }
  return value;
}

function fail(message: string): never {
  throw new EngineError(400, `failed to parse Dockerfile: ${message}`);
}
