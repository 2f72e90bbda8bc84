import type { Builtin } from './Builtin.ts';

/** What can be set and changes something here, then what is on from the beginning. */
const known = ['dotglob', 'expand_aliases', 'nocasematch', 'nullglob', 'extglob', 'globstar'];

/** `shopt [-su] [NAME...]` */
export const shoptBuiltin: Builtin = function* (shell, [, ...words]) {
  const { shopt } = shell.state;
  const flag = /^-[suqp]$/.test(words[0] ?? '') ? words.shift() : '';
  let status = 0;
  for (const name of words.length > 0 ? words : [...known].sort()) {
    if (!known.includes(name)) {
      yield* shell.complain(`${name}: invalid shell option name`, 'shopt');
      status = 1;
    } else if (flag === '-s' && words.length > 0) shopt.add(name);
    else if (flag === '-u' && words.length > 0) shopt.delete(name);
    else {
      const isOn = shopt.has(name);
      if (!isOn && words.length > 0) status = 1;
      if (flag !== '-q') yield* shell.os.print(`${name.padEnd(15)}\t${isOn ? 'on' : 'off'}\n`);
    }
  }
  return status;
};
