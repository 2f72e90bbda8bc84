import { strconvProblem } from '../../go/strconvProblem.ts';
import type { CliIo } from '../CliIo.ts';
import { keyValues } from '../keyValues.ts';
import type { ParsedFlags } from '../ParsedFlags.ts';
import { healthcheckOf } from './healthcheckOf.ts';
import { hostConfigOf } from './hostConfigOf.ts';
import { networkingOf } from './networkingOf.ts';
import { parsePublish } from './parsePublish.ts';
import { readVariables } from './readVariables.ts';
import { isBind } from './isBind.ts';

/** The body of `POST /containers/create`, and the parts the client itself goes by. */
export interface CreateBody {
  readonly json: Record<string, unknown>;
  readonly attach: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
}

/** What flags and arguments of `run` and `create` ask for. @throws Error in docker's words */
export async function createBody(
  [image = '', ...command]: readonly string[],
  flags: ParsedFlags,
  { io, isDetached }: { readonly io: CliIo; readonly isDetached: boolean },
): Promise<CreateBody> {
  const attached = new Set(flags.list('attach').map((stream) => stream.toLowerCase()));
  const isInteractive = flags.bool('interactive');
  const takesAll = attached.size === 0 && !isDetached;
  const stdin = attached.has('stdin') || (takesAll && isInteractive);
  const stdout = attached.has('stdout') || takesAll;
  const stderr = attached.has('stderr') || takesAll;
  const mac = flags.string('mac-address');
  if (mac && !/^([\da-fA-F]{2}[:-]){5}[\da-fA-F]{2}$/.test(mac)) {
    throw new Error(`${mac} is not a valid mac address`);
  }
  const ports = flags.list('publish').flatMap(parsePublish);
  const exposed = [...ports.map(({ port }) => port), ...flags.list('expose').flatMap(exposedPorts)];
  const volumes = flags.list('volume').filter((volume) => !isBind(volume));
  const variables = await readVariables(io, {
    files: flags.list('env-file'),
    given: flags.list('env'),
    fromEnvironment: true,
  });
  const labels = await readVariables(io, {
    files: flags.list('label-file'),
    given: flags.list('label'),
    fromEnvironment: false,
  });
  const hostConfig = await hostConfigOf(flags, io, ports);
  const healthcheck = healthcheckOf(flags);
  const entrypoint = flags.isSet('entrypoint') ? [flags.string('entrypoint')] : null;
  return {
    attach: { stdin, stdout, stderr },
    json: {
      Hostname: flags.string('hostname'),
      Domainname: flags.string('domainname'),
      User: flags.string('user'),
      AttachStdin: stdin,
      AttachStdout: stdout,
      AttachStderr: stderr,
      ...(exposed.length > 0
        ? { ExposedPorts: Object.fromEntries(exposed.sort().map((port) => [port, {}])) }
        : {}),
      Tty: flags.bool('tty'),
      OpenStdin: isInteractive,
      StdinOnce: isInteractive && stdin,
      Env: variables.length > 0 ? variables : null,
      Cmd: command.length > 0 ? command : null,
      ...(healthcheck ? { Healthcheck: healthcheck } : {}),
      Image: image,
      Volumes: Object.fromEntries(volumes.map((volume) => [volume, {}])),
      WorkingDir: flags.string('workdir'),
      Entrypoint: entrypoint,
      OnBuild: null,
      Labels: keyValues(labels),
      ...(flags.string('stop-signal') ? { StopSignal: flags.string('stop-signal') } : {}),
      ...(flags.isSet('stop-timeout') ? { StopTimeout: flags.number('stop-timeout') } : {}),
      ...(mac ? { MacAddress: mac } : {}),
      HostConfig: hostConfig,
      NetworkingConfig: { EndpointsConfig: networkingOf(flags) },
    },
  };
}

/** @throws Error in docker's and go-connections' words */
function exposedPorts(text: string): string[] {
  if (text.includes(':')) throw new Error(`invalid port format for --expose: ${text}`);
  const [range = '', protocol = 'tcp'] = text.split('/');
  const refuse = (why: string) =>
    new Error(`invalid range format for --expose: ${text}, error: ${why}`);
  if (range === '') throw refuse('empty string specified for ports');
  const [first = '', last = first] = range.split('-');
  for (const end of [first, last]) {
    if (!/^\d+$/.test(end)) throw refuse(strconvProblem('ParseUint', end));
    if (Number(end) > 65535) {
      throw refuse(strconvProblem('ParseUint', end, 'value out of range'));
    }
  }
  if (Number(last) < Number(first)) {
    throw refuse(`invalid range specified for port: ${range}`);
  }
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => `${Number(first) + index}/${protocol.toLowerCase()}`,
  );
}
