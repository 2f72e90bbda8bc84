import { EngineError } from '../http/EngineError.ts';

const flags =
  'defaults ro rw exec noexec suid nosuid dev nodev sync async dirsync mand nomand atime noatime diratime nodiratime relatime norelatime strictatime nostrictatime private rprivate shared rshared slave rslave'.split(
    ' ',
  );
const valued = ['size', 'mode', 'uid', 'gid', 'nr_inodes', 'nr_blocks', 'mpol'];

/** Options of `--tmpfs`, which dockerd reads at a start, from the last to the first. @throws EngineError 500 */
export function checkTmpfs(tmpfs: Readonly<Record<string, string>>): void {
  for (const options of Object.values(tmpfs)) {
    for (const option of options.split(',').filter(Boolean).reverse()) {
      if (flags.includes(option)) continue;
      const [name = '', value] = option.split(/=(.*)/s);
      if (value !== undefined && valued.includes(name)) continue;
      const shown = [name, ...(value === undefined ? [] : [value])].map((part) => `"${part}"`);
      throw new EngineError(500, `invalid tmpfs option [${shown.join(' ')}]`);
    }
  }
}
