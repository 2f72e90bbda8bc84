import { nil } from '../format/nil.ts';

/** What docker's types have below a field, where the daemon's JSON alone does not tell. */
export const fieldKinds = { isMap, nilOf, elementOf } as const;

/** What stands below these keys is a map in docker's types; everything else with keys is a struct. */
const maps = new Set(
  'Labels Networks Ports ExposedPorts Volumes PortBindings Options DriverOpts Sysctls Tmpfs StorageOpt Data Containers IPAMOptions Annotations'.split(
    ' ',
  ),
);
/** Fields that are slices: empty rather than nothing when the daemon says null. */
const lists = new Set(
  'Cmd Entrypoint Env OnBuild Shell Binds CapAdd CapDrop Dns DnsOptions DnsSearch ExtraHosts GroupAdd Links SecurityOpt VolumesFrom Devices DeviceCgroupRules DeviceRequests Ulimits Mounts MaskedPaths ReadonlyPaths ExecIDs Aliases SecondaryIPAddresses SecondaryIPv6Addresses Args RepoTags RepoDigests BlkioWeightDevice BlkioDeviceReadBps BlkioDeviceWriteBps BlkioDeviceReadIOps BlkioDeviceWriteIOps Layers Log'.split(
    ' ',
  ),
);
/** Structs in the lists and maps of these fields. */
const elements: Readonly<Record<string, string>> = {
  Networks: 'EndpointSettings',
  PortBindings: 'PortBinding',
  Ports: 'PortBinding',
};

/** @param above the field that the field stands in */
function isMap(key: string, above: string): boolean {
  return maps.has(key) || (above === 'LogConfig' && key === 'Config');
}

/** What null stands for. */
function nilOf(key: string): unknown {
  if (lists.has(key)) return nil.list;
  return maps.has(key) ? nil.map : null;
}

/** The struct of a list's or a map's elements. */
function elementOf(key: string, above: string): string {
  if (key === 'Config' && above === 'IPAM') return 'IPAMConfig';
  // A container's own mounts, not those its HostConfig asks for.
  if (key === 'Mounts' && above === '') return 'MountPoint';
  return elements[key] ?? '';
}
