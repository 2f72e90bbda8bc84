import type { Builtin } from './Builtin.ts';

/** `getopts OPTIONS NAME [WORD...]` */
export const getoptsBuiltin: Builtin = function* (shell, [, options = '', name, ...given]) {
  const { state } = shell;
  const isBash = state.dialect === 'bash';
  if (name === undefined) {
    if (isBash) yield* shell.os.complain('getopts: usage: getopts optstring name [arg ...]\n');
    else yield* shell.complain('usage: getopts optstring var [arg]', 'getopts');
    return 2;
  }
  const words = given.length > 0 ? given : state.parameters;
  const isQuiet = options.startsWith(':');
  const known = options.replace(/^:/, '');
  let index = Number(shell.get('OPTIND') ?? '1') || 1;
  // Who begins anew sets OPTIND back.
  if (index !== state.getoptsWord) state.getoptsAt = 0;
  const word = words[index - 1] ?? '';
  shell.state.variables.delete('OPTARG');
  if (state.getoptsAt === 0 && (!/^-./.test(word) || word === '--')) {
    if (word === '--') shell.set('OPTIND', String(index + 1));
    shell.set(name, '?');
    return 1;
  }
  const at = Math.max(1, state.getoptsAt);
  const letter = word[at] ?? '';
  const place = letter === ':' ? -1 : known.indexOf(letter);
  const takes = place >= 0 && known[place + 1] === ':';
  state.getoptsAt = at + 1 < word.length && !takes ? at + 1 : 0;
  state.getoptsWord = index;
  if (state.getoptsAt === 0) index += 1;
  const prefix = isBash ? `${state.name}: ` : '';
  if (place < 0) {
    shell.set('OPTIND', String(index));
    shell.set(name, '?');
    if (isQuiet) shell.set('OPTARG', letter);
    else if (isBash) yield* shell.os.complain(`${prefix}illegal option -- ${letter}\n`);
    else yield* shell.os.complain(`Illegal option -${letter}\n`);
    return 0;
  }
  shell.set(name, letter);
  if (takes) {
    const rest = word.slice(at + 1);
    const value = rest || words[index - 1];
    if (!rest) index += 1;
    if (value !== undefined) shell.set('OPTARG', value);
    else if (isQuiet) {
      shell.set(name, ':');
      shell.set('OPTARG', letter);
    } else {
      if (isBash) yield* shell.os.complain(`${prefix}option requires an argument -- ${letter}\n`);
      else yield* shell.os.complain(`No arg for -${letter} option\n`);
      shell.set(name, '?');
    }
  }
  shell.set('OPTIND', String(index));
  return 0;
};
