import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { Subnet } from '../networks/Subnet.ts';
import { capabilities } from './capabilities.ts';
import { checkResources } from './checkResources.ts';
import { checkRestartPolicy } from './checkRestartPolicy.ts';
import { checkSecurity } from './checkSecurity.ts';
import { parseSignal } from './parseSignal.ts';

/** What `docker info` lists, and none of its names. */
const runtimes = ['', 'runc', 'io.containerd.runc.v2', 'io.containerd.runtime.v1.linux'];
const leastNs = 1_000_000;

/** Refuses what no container can be, in dockerd's words and order, before its image is looked for. @throws EngineError 400 */
export function checkSettings(
  config: Partial<ImageConfig>,
  hostConfig: Partial<HostConfig>,
  cores: number,
): void {
  const refuse = (message: string) => {
    throw new EngineError(400, message);
  };
  const { WorkingDir = '', StopSignal = '', Env } = config;
  if (WorkingDir !== '' && !WorkingDir.startsWith('/')) {
    refuse(`the working directory '${WorkingDir}' is invalid, it needs to be an absolute path`);
  }
  if (StopSignal !== '') parseSignal(StopSignal);
  for (const variable of Env ?? []) {
    if (variable === '' || variable.startsWith('=')) {
      refuse(`invalid environment variable: ${variable}`);
    }
  }
  checkHealth(config);
  const { AutoRemove, RestartPolicy, ExtraHosts } = hostConfig;
  if (AutoRemove && !['', 'no'].includes(RestartPolicy?.Name ?? '')) {
    refuse("can't create 'AutoRemove' container with restart policy");
  }
  for (const line of ExtraHosts ?? []) {
    if (!/^[^:]+:.+$/.test(line)) refuse(`bad format for add-host: "${line}"`);
    const address = line.slice(line.indexOf(':') + 1);
    if (!isAddress(address)) refuse(`invalid IP address in add-host: "${address}"`);
  }
  checkRestartPolicy(RestartPolicy);
  for (const option of ['CapAdd', 'CapDrop'] as const) {
    for (const name of hostConfig[option] ?? []) {
      const short = name.toUpperCase().replace(/^CAP_/, '');
      if (short !== 'ALL' && !(short in capabilities)) {
        refuse(`invalid ${option}: unknown capability: "CAP_${short}"`);
      }
    }
  }
  const score = hostConfig.OomScoreAdj ?? 0;
  if (score < -1000 || score > 1000) {
    refuse(`Invalid value ${score}, range for oom score adj is [-1000, 1000]`);
  }
  checkResources(hostConfig, cores);
  if ((hostConfig.ShmSize ?? 0) < 0) refuse('SHM size can not be less than 0');
  const { Runtime = '', CgroupnsMode = '', SecurityOpt } = hostConfig;
  if (!runtimes.includes(Runtime)) refuse(`Unknown runtime specified ${Runtime}`);
  if (!['', 'private', 'host'].includes(CgroupnsMode)) {
    refuse(`invalid cgroup namespace mode: ${CgroupnsMode}`);
  }
  checkSecurity(SecurityOpt ?? []);
}

function checkHealth({ Healthcheck }: Partial<ImageConfig>): void {
  if (!Healthcheck) return;
  const { Interval = 0, Timeout = 0, Retries = 0, StartPeriod = 0 } = Healthcheck;
  const refuse = (message: string) => {
    throw new EngineError(400, message);
  };
  if (Interval !== 0 && Interval < leastNs)
    refuse('Interval in Healthcheck cannot be less than 1ms');
  if (Timeout !== 0 && Timeout < leastNs) refuse('Timeout in Healthcheck cannot be less than 1ms');
  if (Retries < 0) refuse('Retries in Healthcheck cannot be negative');
  if (StartPeriod !== 0 && StartPeriod < leastNs) {
    refuse('StartPeriod in Healthcheck cannot be less than 1ms');
  }
}

/** An IP address, or the word that stands for the host's own. */
function isAddress(text: string): boolean {
  if (text === 'host-gateway' || Subnet.addressOf(text) !== null) return true;
  return /^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(text);
}
