import { emptyConfig } from '../images/emptyConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';

/** A container's `Config`: what was asked for, and from its image what was not; fields in the order of `inspect`. */
export function mergeConfig(asked: Partial<ImageConfig>, image: ImageConfig): ImageConfig {
  const hasEntrypoint = (asked.Entrypoint ?? []).length > 0;
  const hasCmd = (asked.Cmd ?? []).length > 0;
  const takesCmd = !hasEntrypoint && !hasCmd;
  const entrypoint = hasEntrypoint || asked.Entrypoint ? asked.Entrypoint : image.Entrypoint;
  const isReset = entrypoint?.length === 1 && entrypoint[0] === '';
  const ports = { ...image.ExposedPorts, ...asked.ExposedPorts };
  const volumes = { ...image.Volumes, ...asked.Volumes };
  const health = healthOf(asked, image);
  const stopSignal = asked.StopSignal || image.StopSignal;
  const shell = asked.Shell ?? image.Shell;
  return {
    Hostname: asked.Hostname ?? '',
    Domainname: asked.Domainname ?? '',
    User: asked.User || image.User,
    AttachStdin: asked.AttachStdin ?? false,
    AttachStdout: asked.AttachStdout ?? false,
    AttachStderr: asked.AttachStderr ?? false,
    ...(Object.keys(ports).length > 0 && { ExposedPorts: ports }),
    Tty: asked.Tty ?? false,
    OpenStdin: asked.OpenStdin ?? false,
    StdinOnce: asked.StdinOnce ?? false,
    Env: mergeEnv(asked.Env, image.Env),
    Cmd: takesCmd ? image.Cmd : hasCmd ? (asked.Cmd ?? null) : null,
    ...(health && { Healthcheck: health }),
    ...(takesCmd && image.ArgsEscaped && { ArgsEscaped: true }),
    Image: asked.Image ?? '',
    Volumes: Object.keys(volumes).length > 0 ? volumes : null,
    WorkingDir: asked.WorkingDir || image.WorkingDir,
    Entrypoint: isReset ? null : (entrypoint ?? null),
    ...(asked.NetworkDisabled && { NetworkDisabled: true }),
    ...(asked.MacAddress && { MacAddress: asked.MacAddress }),
    OnBuild: asked.OnBuild ?? emptyConfig.OnBuild,
    Labels: { ...image.Labels, ...asked.Labels },
    ...(stopSignal && { StopSignal: stopSignal }),
    ...(asked.StopTimeout !== undefined &&
      asked.StopTimeout !== null && { StopTimeout: asked.StopTimeout }),
    ...(shell && { Shell: shell }),
  };
}

function mergeEnv(
  asked: readonly string[] | null | undefined,
  image: readonly string[] | null,
): readonly string[] {
  const own = asked ?? [];
  const nameOf = (line: string) => line.split('=')[0];
  const names = new Set(own.map(nameOf));
  // `-e NAME` of a variable the client does not have: nothing is set, and the image's own goes.
  const kept = own.filter((line) => line.includes('='));
  return [...kept, ...(image ?? []).filter((line) => !names.has(nameOf(line)))];
}

function healthOf(asked: Partial<ImageConfig>, image: ImageConfig): ImageConfig['Healthcheck'] {
  const own = asked.Healthcheck;
  if (!own) return image.Healthcheck;
  const from = image.Healthcheck ?? {};
  return {
    ...((own.Test ?? []).length > 0 ? { Test: own.Test } : from.Test && { Test: from.Test }),
    ...pick('Interval', own.Interval || from.Interval),
    ...pick('Timeout', own.Timeout || from.Timeout),
    ...pick('StartPeriod', own.StartPeriod || from.StartPeriod),
    ...pick('Retries', own.Retries || from.Retries),
  };
}

function pick(name: string, value: number | undefined): Record<string, number> {
  return value ? { [name]: value } : {};
}
