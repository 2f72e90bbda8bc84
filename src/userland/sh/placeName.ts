import type { ShellState } from './ShellState.ts';

/** What bash's messages begin with: the file it reads, or where a function of no file comes from. */
export function placeName({
  sourced,
  script,
  name,
  calls,
  startedAs,
  isInteractive,
}: ShellState): string {
  const file = sourced.at(-1) ?? (script || null);
  if (file !== null) return file;
  if (calls.length === 0 || isInteractive) return name;
  return startedAs === 'c' ? 'environment' : 'main';
}
