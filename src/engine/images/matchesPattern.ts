import { EngineError } from '../http/EngineError.ts';

/** Go's `path.Match`: `*` and `?` stay within a part, `[a-z]` and `\x` as in a shell. @throws EngineError 500 */
export function matchesPattern(pattern: string, name: string): boolean {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at] ?? '';
    if (letter === '*') source += '[^/]*';
    else if (letter === '?') source += '[^/]';
    else if (letter === '[') {
      const end = pattern.indexOf(']', at + 2);
      if (end < 0) throw new EngineError(500, 'syntax error in pattern');
      source += `[${pattern.slice(at + 1, end).replaceAll('\\', '\\\\')}]`;
      at = end;
    } else {
      if (letter === '\\') at += 1;
      source += (pattern[at] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    }
  }
  try {
    return new RegExp(`^${source}$`, 'u').test(name);
  } catch {
    throw new EngineError(500, 'syntax error in pattern');
  }
}
