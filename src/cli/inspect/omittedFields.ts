import { nil } from '../format/nil.ts';

/** Fields the daemon leaves out when they are empty, among those it does not, where Go has them in between. */
export const omittedFields: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
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
  EndpointSettings: {
    IPAMConfig: null,
    ...blank('Links Aliases', nil.list),
    MacAddress: '',
    DriverOpts: nil.map,
    GwPriority: 0,
    ...blank('NetworkID EndpointID Gateway IPAddress', ''),
    IPPrefixLen: 0,
    ...blank('IPv6Gateway GlobalIPv6Address', ''),
    GlobalIPv6PrefixLen: 0,
    DNSNames: nil.list,
  },
  IPAMConfig: { ...blank('Subnet IPRange Gateway', ''), AuxAddress: nil.map },
  MountPoint: {
    ...blank('Type Name Source Destination Driver Mode', ''),
    RW: false,
    Propagation: '',
  },
};

function blank(names: string, value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}
