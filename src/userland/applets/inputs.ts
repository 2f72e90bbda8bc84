import { errorWords } from '../kernel/errorWords.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

const usualFd = 10;

/**
 * Opens files one after the other (`-` or none: standard input) and hands on their descriptor.
 * @param use true where that is enough
 * @param say how a file that cannot be opened is spoken of; null for not at all
 * @returns 1 when one could not be read
 */
export function* inputs(
  os: Os,
  names: readonly string[],
  use: (fd: number, name: string, index: number) => Run<unknown>,
  say: (name: string, reason: string) => string | null = (name, reason) => `${name}: ${reason}`,
  inputFd = usualFd,
): Run<number> {
  let status = 0;
  for (const [index, name] of (names.length > 0 ? names : ['-']).entries()) {
    let isOpen = false;
    try {
      if (name !== '-') os.setFile(inputFd, os.files.open(name, 'read'));
      isOpen = true;
      const isEnough = yield* use(name === '-' ? 0 : inputFd, name, index);
      if (isEnough) return status;
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      const said = isOpen ? `read error: ${reason}` : say(name, reason);
      if (said !== null) yield* os.complain(`${os.name}: ${said}\n`);
      status = 1;
    }
    if (name !== '-') os.setFile(inputFd, null);
  }
  return status;
}
