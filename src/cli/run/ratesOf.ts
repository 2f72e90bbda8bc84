import { parseSizeBytes } from '../parseSizeBytes.ts';

/** Rates of block devices, bytes/s, as the API takes them: `/dev/sda:1mb`. */
export function ratesOf(devices: readonly string[]): unknown[] {
  return devices.map((device) => {
    const [path = '', rate = ''] = device.split(':');
    return { Path: path, Rate: parseSizeBytes(rate) };
  });
}
