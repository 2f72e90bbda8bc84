import type { Builtin } from './Builtin.ts';

/** `umask [-S] [MODE]`: octal, or `u=rwx,g=rx,o=` of what is allowed. */
export const umaskBuiltin: Builtin = function* (shell, [, ...words]) {
  const { os } = shell;
  const isNamed = words[0] === '-S';
  if (isNamed) words.shift();
  const [mode] = words;
  if (mode === undefined) {
    const allowed = [6, 3, 0].map((shift) => letters(((~os.umask & 0o777) >> shift) & 7));
    const named = `u=${allowed[0]},g=${allowed[1]},o=${allowed[2]}`;
    yield* os.print(`${isNamed ? named : os.umask.toString(8).padStart(4, '0')}\n`);
    return 0;
  }
  const mask = /^[0-7]{1,4}$/.test(mode) ? parseInt(mode, 8) & 0o777 : named(mode, os.umask);
  if (mask !== null) {
    os.umask = mask;
    return 0;
  }
  if (shell.state.dialect === 'bash') {
    const isNumber = /^\d/.test(mode);
    yield* shell.complain(
      isNumber
        ? `${mode}: octal number out of range`
        : `\`${mode[0] ?? ''}': invalid symbolic mode operator`,
      'umask',
    );
    return 1;
  }
  yield* shell.complain(`illegal mode: ${mode}`, 'umask');
  return 2;
};

function letters(bits: number): string {
  return ['r', 'w', 'x'].filter((_letter, index) => bits & (4 >> index)).join('');
}

function named(mode: string, before: number): number | null {
  let allowed = ~before & 0o777;
  for (const clause of mode.split(',')) {
    const [whole, who = '', operator, rights = ''] =
      /^([ugoa]*)([-+=])([rwx]*)$/.exec(clause) ?? [];
    if (whole === undefined) return null;
    const bits =
      (rights.includes('r') ? 4 : 0) |
      (rights.includes('w') ? 2 : 0) |
      (rights.includes('x') ? 1 : 0);
    for (const [letter, shift] of [
      ['u', 6],
      ['g', 3],
      ['o', 0],
    ] as const) {
      if (who !== '' && !who.includes('a') && !who.includes(letter)) continue;
      if (operator === '=') allowed &= ~(7 << shift);
      allowed = operator === '-' ? allowed & ~(bits << shift) : allowed | (bits << shift);
    }
  }
  return ~allowed & 0o777;
}
