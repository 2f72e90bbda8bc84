import { GoStruct } from '../format/GoStruct.ts';
import { isMap } from '../format/isMap.ts';
import { nil } from '../format/nil.ts';

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
/** Fields the daemon leaves out when they are empty. */
const omitted: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  State: { Health: null },
  Config: {
    ExposedPorts: nil.map,
    Healthcheck: null,
    StopSignal: '',
    StopTimeout: null,
    Shell: nil.list,
    ArgsEscaped: false,
    NetworkDisabled: false,
    MacAddress: '',
  },
  HostConfig: {
    Mounts: nil.list,
    Tmpfs: nil.map,
    Sysctls: nil.map,
    StorageOpt: nil.map,
    Init: null,
    Annotations: nil.map,
  },
};

/** An object as the daemon gives it, with what Go's types know of it: structs, maps, nil. */
export function typedObject(value: unknown, key = ''): unknown {
  if (value === null) {
    if (lists.has(key)) return nil.list;
    return maps.has(key) ? nil.map : null;
  }
  if (Array.isArray(value)) return value.map((item) => typedObject(item));
  if (!isMap(value)) return value;
  const isGoMap = maps.has(key);
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, typedObject(item, isGoMap ? '' : name)]),
  );
  return isGoMap ? fields : new GoStruct(key || 'inspect', { ...omitted[key], ...fields });
}
