import type { ImageConfig } from '../state/ImageConfig.ts';

/** A `Config` with its fields in the order of Docker's structs, so that equal ones digest equally. */
export function configJson(config: ImageConfig): object {
  const { Hostname, Domainname, User, AttachStdin, AttachStdout, AttachStderr } = config;
  const { Tty, OpenStdin, StdinOnce, Env, Cmd, Image, Volumes } = config;
  const { WorkingDir, Entrypoint, OnBuild, Labels } = config;
  return {
    Hostname,
    Domainname,
    User,
    AttachStdin,
    AttachStdout,
    AttachStderr,
    ...(hasKeys(config.ExposedPorts) ? { ExposedPorts: config.ExposedPorts } : {}),
    Tty,
    OpenStdin,
    StdinOnce,
    Env,
    Cmd,
    ...(config.Healthcheck ? { Healthcheck: config.Healthcheck } : {}),
    ...(config.ArgsEscaped ? { ArgsEscaped: true } : {}),
    Image,
    Volumes,
    WorkingDir,
    Entrypoint,
    ...(config.NetworkDisabled ? { NetworkDisabled: true } : {}),
    ...(config.MacAddress ? { MacAddress: config.MacAddress } : {}),
    OnBuild,
    Labels,
    ...(config.StopSignal ? { StopSignal: config.StopSignal } : {}),
    ...(config.StopTimeout === undefined ? {} : { StopTimeout: config.StopTimeout }),
    ...(config.Shell ? { Shell: config.Shell } : {}),
  };
}

function hasKeys(value: object | undefined): boolean {
  return value !== undefined && Object.keys(value).length > 0;
}
