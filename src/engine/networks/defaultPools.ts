import { Subnet } from './Subnet.ts';

const address = (text: string): number => Subnet.addressOf(text) ?? 0;

/** Where networks without `--subnet` come from: libnetwork's local scope defaults (ipamutils). */
export const defaultPools: readonly Subnet[] = [
  ...Array.from({ length: 15 }, (_, index) => new Subnet(address(`172.${17 + index}.0.0`), 16)),
  ...Array.from({ length: 16 }, (_, index) => new Subnet(address(`192.168.${16 * index}.0`), 20)),
];
