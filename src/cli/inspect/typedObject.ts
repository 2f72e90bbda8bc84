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
/** Fields the daemon leaves out when they are empty, among those it does not, where Go has them in between. */
const omitted: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  State: {
    Status: '',
    ...blank('Running Paused Restarting OOMKilled Dead', false),
    ...blank('Pid ExitCode', 0),
    ...blank('Error StartedAt FinishedAt', ''),
    Health: null,
  },
  Config: {
    ...blank('Hostname Domainname User', ''),
    ...blank('AttachStdin AttachStdout AttachStderr', false),
    ExposedPorts: nil.map,
    ...blank('Tty OpenStdin StdinOnce', false),
    ...blank('Env Cmd', nil.list),
    Healthcheck: null,
    ArgsEscaped: false,
    Image: '',
    Volumes: nil.map,
    WorkingDir: '',
    Entrypoint: nil.list,
    NetworkDisabled: false,
    MacAddress: '',
    OnBuild: nil.list,
    Labels: nil.map,
    StopSignal: '',
    StopTimeout: null,
    Shell: nil.list,
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

/** An object as the daemon gives it, with what Go's types know of it: structs, maps, nil. */
export function typedObject(value: unknown, key = ''): unknown {
  if (value === null) {
    if (lists.has(key)) return nil.list;
    return maps.has(key) ? nil.map : null;
  }
  if (Array.isArray(value)) return value.map((item) => typedObject(item));
  if (!isMap(value)) return value;
  const isGoMap = maps.has(key);
  const isImage = 'RootFS' in value;
  const fields: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      if (name === 'Config' && isImage && isMap(item))
        return [name, typedImageConfig(item)] as const;
      if (name === 'ContainerConfig') return [name, typedObject(item, 'Config')] as const;
      return [name, typedObject(item, isGoMap ? '' : name)] as const;
    }),
  );
  if (isGoMap) return fields;
  const type = key || 'inspect';
  const given = Object.keys(fields);
  if (key === '' && 'Id' in fields) {
    const goName = (name: string): string => (name === 'Id' ? 'ID' : name);
    const named = given.map((name) => [goName(name), fields[name]] as const);
    const whole = { ...Object.fromEntries(named), ...(isImage ? unsaidOfImages : {}) };
    const written = Object.fromEntries(given.map((name) => [goName(name), name]));
    return new GoStruct(type, whole, false, null, written);
  }
  const all = { ...omitted[key], ...fields };
  return new GoStruct(type, all, false, null, namesOf(given));
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

function blank(names: string, value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}
