import type { Program } from '../kernel/Program.ts';

export const printenv: Program = function* (os) {
  const names = os.args.slice(1);
  if (names.length === 0) for (const [name, value] of os.env) yield* os.print(`${name}=${value}\n`);
  let status = 0;
  for (const name of names) {
    const value = os.env.get(name);
    if (value === undefined) status = 1;
    else yield* os.print(`${value}\n`);
  }
  return status;
};
