import type { Program } from '../kernel/Program.ts';

export const pidof: Program = function* (os) {
  const names = os.args.slice(1);
  const pids = os.kernel.all
    .filter((one) => names.includes(one.name) && one !== os)
    .map((one) => one.pid);
  if (pids.length > 0) yield* os.print(`${pids.reverse().join(' ')}\n`);
  return pids.length > 0 ? 0 : 1;
};
