import { GoStruct } from '../format/GoStruct.ts';
import { isMap } from '../format/isMap.ts';
import { nil } from '../format/nil.ts';
import { goFields } from './goFields.ts';
import { omittedFields } from './omittedFields.ts';

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
/** What an image may say of itself besides, and does not where it is empty. */
const unsaidOfImages = { Variant: '', OsVersion: '' };
/** An image's config is OCI's, which leaves out all that is empty; then Docker's own. */
const imageConfig: Readonly<Record<string, unknown>> = {
  User: '',
  ExposedPorts: nil.map,
  Env: nil.list,
  Entrypoint: nil.list,
  Cmd: nil.list,
  Volumes: nil.map,
  WorkingDir: '',
  Labels: nil.map,
  StopSignal: '',
  ArgsEscaped: false,
  Healthcheck: null,
  OnBuild: nil.list,
  Shell: nil.list,
};

/** What a container says of its size only when it is asked. */
const unsaidOfContainers = { SizeRw: null, SizeRootFs: null };
/** Structs that write all of their fields. */
const alwaysWhole = new Set(['EndpointSettings']);
/** What the daemon says and the client leaves out where it is nothing. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  HostConfig: ['KernelMemory', 'KernelMemoryTCP'],
};
/** What a volume says only in a swarm, or where it is asked for its size. */
const unsaidOfVolumes = { Status: nil.map, UsageData: null, ClusterVolume: null };
/** What a network says only in a swarm. */
const unsaidOfNetworks = { Peers: nil.list, Services: nil.map };
/** Structs in the lists and maps of these fields. */
const elements: Readonly<Record<string, string>> = {
  Networks: 'EndpointSettings',
  PortBindings: 'PortBinding',
  Ports: 'PortBinding',
};

/** An object as the daemon gives it, with what Go's types know of it: structs, maps, nil. */
export function typedObject(value: unknown, key = '', above = ''): unknown {
  if (value === null) {
    if (lists.has(key)) return nil.list;
    return maps.has(key) ? nil.map : null;
  }
  if (Array.isArray(value)) return value.map((item) => typedObject(item, elementOf(key, above)));
  if (!isMap(value)) return value;
  const isGoMap = maps.has(key) || (above === 'LogConfig' && key === 'Config');
  const isImage = 'RootFS' in value;
  const given = Object.keys(value).filter(
    (name) => value[name] !== 0 || !(leftOut[key] ?? []).includes(name),
  );
  const goName = (name: string) =>
    goFields[key]?.[name] ?? (key === '' && name === 'Id' ? 'ID' : name);
  const fields: Record<string, unknown> = Object.fromEntries(
    (isGoMap ? Object.keys(value) : given).map((name) => {
      const item = value[name];
      if (isGoMap) return [name, typedObject(item, elementOf(key, above))] as const;
      if (name === 'Config' && isImage && isMap(item))
        return [name, typedImageConfig(item)] as const;
      if (name === 'ContainerConfig') return [name, typedObject(item, 'Config')] as const;
      return [goName(name), typedObject(item, name, key)] as const;
    }),
  );
  if (isGoMap) return fields;
  const written = Object.fromEntries(given.map((name) => [goName(name), name]));
  if (key === '' && 'Id' in value) {
    if ('IPAM' in value) {
      const all = { ...withIpv4(fields), ...unsaidOfNetworks };
      return new GoStruct('inspect', all, false, null, { ...written, EnableIPv4: 'EnableIPv4' });
    }
    const unsaid = isImage ? unsaidOfImages : 'State' in value ? unsaidOfContainers : {};
    return new GoStruct('inspect', { ...unsaid, ...fields }, false, null, written);
  }
  const all = { ...omittedFields[key], ...fields };
  const names = alwaysWhole.has(key) ? null : written;
  const unsaid = key === 'volume.Volume' ? unsaidOfVolumes : {};
  return new GoStruct(key || 'inspect', { ...all, ...unsaid }, false, null, names);
}

/** Before API 1.48 a daemon says nothing of it, and the client writes it all the same. */
function withIpv4(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      name === 'EnableIPv6'
        ? [['EnableIPv4', false] as const, [name, field] as const]
        : [[name, field] as const],
    ),
  );
}

/** The struct of a list's or a map's elements. */
function elementOf(key: string, above: string): string {
  if (key === 'Config' && above === 'IPAM') return 'IPAMConfig';
  // A container's own mounts, not those its HostConfig asks for.
  if (key === 'Mounts' && above === '') return 'MountPoint';
  return elements[key] ?? '';
}

function typedImageConfig(config: Readonly<Record<string, unknown>>): GoStruct {
  const given = Object.keys(imageConfig).filter((name) => !isEmpty(config[name]));
  const typed = given.map((name) => [name, typedObject(config[name], name)] as const);
  const all = { ...imageConfig, ...Object.fromEntries(typed) };
  return new GoStruct('Config', all, false, null, namesOf(given));
}

function isEmpty(value: unknown): boolean {
  if (!value) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function namesOf(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
