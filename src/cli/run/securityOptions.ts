import { quoteGo } from '../../go/quoteGo.ts';
import type { CliIo } from '../CliIo.ts';

/** `--security-opt`s as the API takes them: a seccomp profile is sent, not named. @throws Error in docker's words */
export async function securityOptions(
  options: readonly string[],
  io: CliIo,
): Promise<readonly string[] | null> {
  if (options.length === 0) return null;
  return Promise.all(
    options.map(async (option) => {
      const found = /^([^=:]+)[=:](.*)$/.exec(option);
      if (!found) {
        if (option !== 'no-new-privileges' && option !== 'writable-cgroups') {
          throw new Error(`Invalid --security-opt: ${quoteGo(option)}`);
        }
        return option;
      }
      const [, key = '', value = ''] = found;
      if (key !== 'seccomp' || value === 'unconfined' || value === 'builtin') return option;
      if (!(await io.files.stat(value))) {
        throw new Error(
          `opening seccomp profile (${value}) failed: open ${value}: no such file or directory`,
        );
      }
      const profile = new TextDecoder().decode(await io.files.read(value));
      return `seccomp=${JSON.stringify(JSON.parse(profile))}`;
    }),
  );
}
