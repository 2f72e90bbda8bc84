import { overheads } from './overheads.ts';

/** Random I/O a second of 128 in flight on the array of Felter et al.: bound by the CPU work of each I/O. */
export function diskIops(
  pattern: 'read' | 'write' | 'mixedRead',
  platform: 'native' | 'container' | 'kvm',
): number {
  const { disk } = overheads;
  const nativeIops = disk[`${pattern}Iops`].value;
  return platform === 'native' ? nativeIops : nativeIops / disk[`${platform}WorkFactor`].value;
}
