/** Arguments as exec events tell them: the program, a blank, the rest. */
export function execWords([program = '', ...rest]: readonly string[]): string {
  return `${program} ${rest.join(' ')}`;
}
