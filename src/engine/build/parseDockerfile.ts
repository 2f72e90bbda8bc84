import { EngineError } from '../http/EngineError.ts';
import type { Instruction } from './Instruction.ts';
import { parseInstruction } from './parseInstruction.ts';

/** A Dockerfile, line by line. */
export interface Dockerfile {
  readonly instructions: readonly Instruction[];
  readonly escape: '\\' | '`';
  /** What the builder prints first. */
  readonly warnings: readonly string[];
}

/**
 * Reads a Dockerfile as BuildKit's parser does, which the legacy builder uses too; dockerfile-ast, which
 * editors use, keeps neither the joined lines the builder prints nor its errors.
 * @throws EngineError 400
 */
export function parseDockerfile(text: string): Dockerfile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const escape = escapeOf(lines);
  const token = escape === '\\' ? '\\\\' : escape;
  // Two of them are no continuation.
  const continued = new RegExp(`(^|[^${token}])${token}[ \\t]*$`);
  const instructions: Instruction[] = [];
  const warnings: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = (lines[at] ?? '').trimStart();
    if (first === '' || first.startsWith('#')) continue;
    const line = at + 1;
    let whole = first.replace(continued, '$1');
    let goesOn = continued.test(first);
    let hasEmptyLine = false;
    while (goesOn && at + 1 < lines.length) {
      at += 1;
      const next = lines[at] ?? '';
      // What follows the last line feed is no line.
      const isEnd = at === lines.length - 1 && next === '';
      if (next.trimStart().startsWith('#') || isEnd) continue;
      if (next.trim() === '') {
        hasEmptyLine = true;
        continue;
      }
      whole += next.replace(continued, '$1');
      goesOn = continued.test(next);
    }
    if (whole.trim() === '') continue;
    if (hasEmptyLine) warnings.push(`[WARNING]: Empty continuation line found in:\n    ${whole}`);
    instructions.push(parseInstruction(whole, line, escape));
  }
  if (warnings.length > 0) {
    warnings.push('[WARNING]: Empty continuation lines will become errors in a future release.');
  }
  if (instructions.length === 0) fail('file with no instructions');
  return { instructions, escape, warnings };
}

function escapeOf(lines: readonly string[]): '\\' | '`' {
  let escape: '\\' | '`' | null = null;
  for (const line of lines) {
    const directive = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(line.trimStart());
    if (!directive) break;
    if (directive[1]?.toLowerCase() !== 'escape') continue;
    if (escape !== null) fail('only one escape parser directive can be used');
    const token = directive[2] ?? '';
    if (token !== '\\' && token !== '`') {
      fail(`invalid escape token '${token}' does not match \` or \\`);
    }
    escape = token;
  }
  return escape ?? '\\';
}

function fail(message: string): never {
  throw new EngineError(400, `failed to parse Dockerfile: ${message}`);
}
