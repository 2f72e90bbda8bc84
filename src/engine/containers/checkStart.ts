import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { deviceNames } from './deviceNames.ts';

const ipcModes = ['none', 'private', 'shareable', 'host'];
const throttles = [
  'BlkioDeviceReadBps',
  'BlkioDeviceWriteBps',
  'BlkioDeviceReadIOps',
  'BlkioDeviceWriteIOps',
] as const;

/** What dockerd finds out only as it writes down for the runtime what to start. @throws EngineError 500 */
export function checkStart(config: ImageConfig, hostConfig: HostConfig): void {
  const refuse = (message: string) => {
    throw new EngineError(500, message);
  };
  const { MacAddress = '' } = config;
  if (MacAddress !== '' && !/^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i.test(MacAddress)) {
    refuse(`address ${MacAddress}: invalid MAC address`);
  }
  if (hostConfig.CpuShares < 0) refuse('shares: invalid argument');
  for (const { Path } of throttles.flatMap((name) => hostConfig[name] ?? [])) {
    if (!isDevice(Path)) refuse(`stat ${Path}: no such file or directory`);
  }
  const { IpcMode } = hostConfig;
  if (!ipcModes.includes(IpcMode) && !IpcMode.startsWith('container:')) {
    refuse(`Invalid IPC mode: ${IpcMode}`);
  }
  for (const { PathOnHost } of hostConfig.Devices ?? []) {
    if (isDevice(PathOnHost)) continue;
    const where = `while adding custom device "${PathOnHost}"`;
    refuse(`error gathering device information ${where}: no such file or directory`);
  }
  for (const rule of hostConfig.DeviceCgroupRules ?? []) {
    if (!/^[acb] (\d+|\*):(\d+|\*) [rwm]{1,3}$/.test(rule)) {
      refuse(`invalid device cgroup rule format: '${rule}'`);
    }
  }
  for (const { Driver, Capabilities } of hostConfig.DeviceRequests ?? []) {
    const sets = (Capabilities ?? []).map((names) => `[${names.join(' ')}]`).join(' ');
    refuse(`could not select device driver "${Driver}" with capabilities: [${sets}]`);
  }
  checkProfile(hostConfig.SecurityOpt ?? [], refuse);
}

function checkProfile(options: readonly string[], refuse: (message: string) => void): void {
  for (const option of options) {
    const [, profile] = /^seccomp[=:](.*)$/s.exec(option) ?? [];
    if (profile === undefined || ['unconfined', '', 'builtin'].includes(profile)) continue;
    const first = profile.trim()[0] ?? '';
    if (first === '{') continue;
    const words = `invalid character '${first}' looking for beginning of value`;
    refuse(`Decoding seccomp profile failed: ${words}`);
  }
}

function isDevice(path: string): boolean {
  return path.startsWith('/dev/') && deviceNames.includes(path.slice(5));
}
