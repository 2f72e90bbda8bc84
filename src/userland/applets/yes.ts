import type { Program } from '../kernel/Program.ts';

export const yes: Program = function* (os) {
  const line = `${os.args.slice(1).join(' ') || 'y'}\n`;
  const block = line.repeat(Math.max(1, Math.floor(4096 / line.length)));
  for (;;) yield* os.print(block);
};
