import type { Mount } from '../../userland/Mount.ts';
import { tmpfsOptions } from './tmpfsOptions.ts';

/** What `mount` and `df` say of a tmpfs: dockerd's own options, then those it was asked for with. */
export function tmpfsMount(given: string): Pick<Mount, 'type' | 'options' | 'sizeBytes'> {
  const { sizeBytes, mode, others } = tmpfsOptions(given);
  const usual = ['nosuid', 'nodev', 'noexec', 'relatime'].filter(
    (one) => !others.includes(one.replace(/^no/, '')),
  );
  const own = [
    ...usual,
    ...(sizeBytes === null ? [] : [`size=${Math.ceil(sizeBytes / 4096) * 4}k`]),
    ...(mode === null ? [] : [`mode=${mode.toString(8)}`]),
  ];
  return { type: 'tmpfs', options: own.join(','), ...(sizeBytes === null ? {} : { sizeBytes }) };
}
