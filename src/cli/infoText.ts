import { formatBinarySize } from './format/formatBinarySize.ts';

/** `GET /info`, as far as `docker info` shows it. */
export interface DaemonInfo {
  readonly Containers: number;
  readonly ContainersRunning: number;
  readonly ContainersPaused: number;
  readonly ContainersStopped: number;
  readonly Images: number;
  readonly ServerVersion: string;
  readonly Driver: string;
  readonly DriverStatus: readonly (readonly [string, string])[] | null;
  readonly LoggingDriver: string;
  readonly CgroupDriver: string;
  readonly CgroupVersion: string;
  readonly Plugins: {
    readonly Volume: readonly string[];
    readonly Network: readonly string[];
    readonly Authorization: readonly string[] | null;
    readonly Log: readonly string[];
  };
  readonly Swarm: { readonly LocalNodeState: string };
  readonly Runtimes: Readonly<Record<string, unknown>>;
  readonly DefaultRuntime: string;
  readonly InitBinary: string;
  readonly ContainerdCommit: Commit;
  readonly RuncCommit: Commit;
  readonly InitCommit: Commit;
  readonly SecurityOptions: readonly string[] | null;
  readonly KernelVersion: string;
  readonly OperatingSystem: string;
  readonly OSType: string;
  readonly Architecture: string;
  readonly NCPU: number;
  readonly MemTotal: number;
  readonly Name: string;
  readonly ID: string;
  readonly DockerRootDir: string;
  readonly Debug: boolean;
  readonly ExperimentalBuild: boolean;
  readonly Labels: readonly string[] | null;
  readonly RegistryConfig: { readonly InsecureRegistryCIDRs: readonly string[] | null } | null;
  readonly LiveRestoreEnabled: boolean;
  readonly MemoryLimit: boolean;
  readonly SwapLimit: boolean;
  readonly IPv4Forwarding: boolean;
  readonly Warnings: readonly string[] | null;
}

interface Commit {
  readonly ID: string;
}

/** The daemon's part of `docker info`, and what it warns of on standard error. */
export function infoText(info: DaemonInfo): { text: string; warnings: readonly string[] } {
  const { Plugins: plugins } = info;
  const lines = [
    ` Containers: ${info.Containers}`,
    `  Running: ${info.ContainersRunning}`,
    `  Paused: ${info.ContainersPaused}`,
    `  Stopped: ${info.ContainersStopped}`,
    ` Images: ${info.Images}`,
    ` Server Version: ${info.ServerVersion}`,
    ` Storage Driver: ${info.Driver}`,
    ...(info.DriverStatus ?? []).map(([name, value]) => `  ${name}: ${value}`),
    ` Logging Driver: ${info.LoggingDriver}`,
    ` Cgroup Driver: ${info.CgroupDriver}`,
    ` Cgroup Version: ${info.CgroupVersion}`,
    ' Plugins:',
    `  Volume: ${plugins.Volume.join(' ')}`,
    `  Network: ${plugins.Network.join(' ')}`,
    ...(plugins.Authorization?.length
      ? [`  Authorization: ${plugins.Authorization.join(' ')}`]
      : []),
    `  Log: ${plugins.Log.join(' ')}`,
    ` Swarm: ${info.Swarm.LocalNodeState}`,
    ` Runtimes: ${Object.keys(info.Runtimes).sort().join(' ')}`,
    ` Default Runtime: ${info.DefaultRuntime}`,
    ` Init Binary: ${info.InitBinary}`,
    ` containerd version: ${info.ContainerdCommit.ID}`,
    ` runc version: ${info.RuncCommit.ID}`,
    ` init version: ${info.InitCommit.ID}`,
    ...securityLines(info.SecurityOptions ?? []),
    ` Kernel Version: ${info.KernelVersion}`,
    ` Operating System: ${info.OperatingSystem}`,
    ` OSType: ${info.OSType}`,
    ` Architecture: ${info.Architecture}`,
    ` CPUs: ${info.NCPU}`,
    ` Total Memory: ${formatBinarySize(info.MemTotal)}`,
    ` Name: ${info.Name}`,
    ` ID: ${info.ID}`,
    ` Docker Root Dir: ${info.DockerRootDir}`,
    ` Debug Mode: ${info.Debug}`,
    ...(info.Labels?.length ? [' Labels:', ...info.Labels.map((label) => `  ${label}`)] : []),
    ` Experimental: ${info.ExperimentalBuild}`,
    ...insecureLines(info),
    ` Live Restore Enabled: ${info.LiveRestoreEnabled}`,
    '',
    '',
  ];
  return { text: lines.join('\n'), warnings: warningsOf(info) };
}

/** `name=seccomp,profile=default` over two lines. */
function securityLines(options: readonly string[]): string[] {
  if (options.length === 0) return [];
  const lines = options.flatMap((option) => {
    const pairs = option.split(',').map((pair) => pair.split('='));
    return pairs.map(([key = '', value = '']) =>
      key === 'name' ? `  ${value}` : `   ${key.charAt(0).toUpperCase()}${key.slice(1)}: ${value}`,
    );
  });
  return [' Security Options:', ...lines];
}

function insecureLines({ RegistryConfig: config }: DaemonInfo): string[] {
  const ranges = config?.InsecureRegistryCIDRs ?? [];
  if (ranges.length === 0) return [];
  return [' Insecure Registries:', ...ranges.map((range) => `  ${range}`)];
}

function warningsOf(info: DaemonInfo): readonly string[] {
  if (info.Warnings) return info.Warnings;
  return [
    ...(info.MemoryLimit ? [] : ['WARNING: No memory limit support']),
    ...(info.SwapLimit ? [] : ['WARNING: No swap limit support']),
    ...(info.IPv4Forwarding ? [] : ['WARNING: IPv4 forwarding is disabled']),
  ];
}
