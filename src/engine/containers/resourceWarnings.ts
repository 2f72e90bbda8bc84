import type { HostConfig } from '../state/HostConfig.ts';

const weight = 'Your kernel does not support Block I/O';

/** What dockerd warns of in limits it takes, in its order: what this kernel cannot do is discarded. */
export function resourceWarnings(asked: Partial<HostConfig>): readonly string[] {
  const isSet = (name: 'BlkioWeight' | 'CpuPercent' | 'KernelMemory' | 'Memory') =>
    (asked[name] ?? 0) > 0;
  const possible: readonly (readonly [boolean, string])[] = [
    [
      isSet('KernelMemory'),
      'Specifying a kernel memory limit is deprecated and will be removed in a future release.',
    ],
    [
      asked.OomKillDisable === true && !isSet('Memory'),
      'OOM killer is disabled for the container, but no memory limit is set, this can result in the system running out of resources.',
    ],
    [isSet('CpuPercent'), 'linux does not support CPU percent. Percent discarded.'],
    [isSet('BlkioWeight'), `${weight} weight or the cgroup is not mounted. Weight discarded.`],
    [
      (asked.BlkioWeightDevice ?? []).length > 0,
      `${weight} weight_device or the cgroup is not mounted. Weight-device discarded.`,
    ],
  ];
  return possible.filter(([isSo]) => isSo).map(([, text]) => text);
}
