import { parseSizeBytes } from '../parseSizeBytes.ts';

/** `/dev/sda:/dev/xvda:rw` as the API takes them. @throws Error in docker's words */
export function devicesOf(devices: readonly string[]): unknown[] {
  return devices.map((device) => {
    const [host = '', second, third] = device.split(':');
    if (!host.startsWith('/')) throw new Error(`${host} is not an absolute path`);
    const isMode = (text: string) => /^[rwm]+$/.test(text);
    const inside = second === undefined || isMode(second) ? host : second;
    const mode = third ?? (second !== undefined && isMode(second) ? second : 'rwm');
    if (!isMode(mode)) throw new Error(`bad mode specified: ${mode}`);
    return { PathOnHost: host, PathInContainer: inside, CgroupPermissions: mode };
  });
}

/** `/dev/sda:1mb`. */
export function ratesOf(devices: readonly string[]): unknown[] {
  return devices.map((device) => {
    const [path = '', rate = ''] = device.split(':');
    return { Path: path, Rate: parseSizeBytes(rate) };
  });
}

/** `/dev/sda:200`. */
export function weightsOf(devices: readonly string[]): unknown[] {
  return devices.map((device) => {
    const [path = '', weight = ''] = device.split(':');
    return { Path: path, Weight: Number(weight) };
  });
}

/** `all`, a number, or `device=0,capabilities=utility`. */
export function deviceRequests(gpus: string): unknown[] | null {
  if (gpus === '') return null;
  const request = {
    Driver: '',
    Count: 1,
    DeviceIDs: null as string[] | null,
    Capabilities: [['gpu']],
    Options: {} as Record<string, string>,
  };
  for (const field of gpus.split(',')) {
    const [key = '', value = key] = field.split('=');
    if (field === 'all' || value === 'all') request.Count = -1;
    else if (key === 'count' || !field.includes('=')) request.Count = Number(value);
    else if (key === 'driver') request.Driver = value;
    else if (key === 'device') {
      request.DeviceIDs = [...(request.DeviceIDs ?? []), value];
      request.Count = 0;
    } else if (key === 'capabilities') request.Capabilities = [['gpu', value]];
  }
  return [request];
}
