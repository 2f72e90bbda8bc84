import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { MountRequest } from './MountRequest.ts';
import { readBind } from './readBind.ts';
import { readMountSpec } from './readMountSpec.ts';
import { readTmpfs } from './readTmpfs.ts';

/** Everything a container asks to have mounted by name: `-v`, `--mount`, `--tmpfs`. @throws EngineError 400 */
export function readMounts(hostConfig: HostConfig): readonly MountRequest[] {
  const requests = [
    ...(hostConfig.Binds ?? []).map((bind) => readBind(bind, hostConfig.VolumeDriver)),
    ...(hostConfig.Mounts ?? []).map(readMountSpec),
    ...Object.entries(hostConfig.Tmpfs ?? {}).map(([target, options]) =>
      readTmpfs(target, options),
    ),
  ];
  const targets = new Set<string>();
  for (const { target } of requests) {
    if (targets.has(target)) throw new EngineError(400, `Duplicate mount point: ${target}`);
    targets.add(target);
  }
  return requests;
}
