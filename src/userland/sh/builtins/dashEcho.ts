import { unescape } from '../../applets/unescape.ts';
import { withoutHex } from '../../applets/withoutHex.ts';
import type { Builtin } from './Builtin.ts';

/** `echo` as POSIX allows and dash does it: escapes are read, `-n` is its only option. */
export const dashEcho: Builtin = function* ({ os }, [, ...words]) {
  const hasNewline = words[0] !== '-n';
  const { text, isCut } = unescape(withoutHex(words.slice(hasNewline ? 0 : 1).join(' ')), true);
  yield* os.print(text + (hasNewline && !isCut ? '\n' : ''));
  return 0;
};
