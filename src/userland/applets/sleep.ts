import type { Program } from '../kernel/Program.ts';

const unitSeconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86400 };

export const sleep: Program = function* (os) {
  const words = os.args.slice(1);
  if (words.length === 0) {
    yield* os.complain('sleep: missing operand\n');
    return 1;
  }
  let seconds = 0;
  for (const word of words) {
    const match = /^(\d+(?:\.\d*)?|\.\d+|infinity|inf)([smhd]?)$/.exec(word);
    if (!match) {
      yield* os.complain(
        os.isGnu
          ? `sleep: invalid time interval '${word}'\nTry 'sleep --help' for more information.\n`
          : `sleep: invalid number '${word}'\n`,
      );
      return 1;
    }
    const amount = match[1]?.startsWith('inf') ? 1e9 : Number(match[1]);
    seconds += amount * (unitSeconds[match[2] ?? ''] ?? 1);
  }
  yield* os.sleep(seconds * 1000);
  return 0;
};
