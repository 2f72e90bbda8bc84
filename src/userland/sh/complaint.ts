import { dashWords } from './dashWords.ts';
import { placeName } from './placeName.ts';
import type { ShellState } from './ShellState.ts';

/**
 * A message with what its shell puts before it. ash: `sh: what`, in a script `name: line 3: what`, of a
 * builtin `sh: cd: line 0: what`; dash always `sh: 1: what`.
 */
export function complaint(state: ShellState, message: string, builtin?: string): string {
  const part = builtin ? `${builtin}: ` : '';
  if (state.dialect === 'dash') {
    return `${state.name}: ${state.line}: ${part}${dashWords(message)}\n`;
  }
  const isTold = !state.isInteractive || state.sourced.length > 0;
  const line = isTold ? `line ${state.line}: ` : '';
  if (state.dialect === 'bash') return `${placeName(state)}: ${line}${part}${message}\n`;
  if (builtin && builtin !== state.name) return `${state.name}: ${part}${line}${message}\n`;
  return `${state.name}: ${state.script ? line : ''}${message}\n`;
}
