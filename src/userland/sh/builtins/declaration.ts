import type { Shell } from '../Shell.ts';

/** A variable as bash's `declare -p` shows it. */
export function declaration(shell: Shell, name: string): string {
  const variable = shell.state.variables.get(name);
  if (!variable) return '';
  const letters =
    (variable.elements ? (variable.isKeyed ? 'A' : 'a') : '') +
    (variable.isInteger ? 'i' : '') +
    (variable.isReadOnly ? 'r' : '') +
    (variable.isExported ? 'x' : '');
  const value = variable.elements
    ? shell.arrays.text(name)
    : `"${variable.value.replace(/["$`\\]/g, '\\$&')}"`;
  return `declare -${letters || '-'} ${name}=${value}\n`;
}
