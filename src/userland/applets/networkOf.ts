import type { NetworkInterface } from '../NetworkView.ts';

/** The network an interface is in: its first and last address, and its mask. */
export function networkOf(one: NetworkInterface): {
  network: string;
  broadcast: string;
  mask: string;
} {
  const value = one.address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - one.prefixLength);
  const first = Math.floor(value / size) * size;
  return {
    network: dotted(first),
    broadcast: dotted(first + size - 1),
    mask: dotted(2 ** 32 - size),
  };
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
