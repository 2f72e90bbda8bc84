import { go } from '../json/go.ts';
import type { GoFields } from '../json/GoShape.ts';

const empty = go.struct('struct {}', {});

/** `container.Config`, as Moby 20.10 has it. */
export const configFields: GoFields = {
  ...go.fields(go.string, 'Hostname Domainname User Image WorkingDir MacAddress StopSignal'),
  ...go.fields(go.bool, 'AttachStdin AttachStdout AttachStderr Tty OpenStdin StdinOnce'),
  ...go.fields(go.bool, 'ArgsEscaped NetworkDisabled'),
  ...go.fields(go.list(go.string), 'Env OnBuild'),
  ...go.fields(go.strslice, 'Cmd Entrypoint Shell'),
  Labels: go.map(go.string),
  ExposedPorts: go.map(empty, 'nat.PortSet'),
  Volumes: go.map(empty),
  StopTimeout: go.int,
  Healthcheck: go.struct('container.HealthConfig', {
    Test: go.list(go.string),
    ...go.fields(go.duration, 'Interval Timeout StartPeriod'),
    Retries: go.int,
  }),
};
