import { overheads } from './overheads.ts';

/** How the served app is reached: on the host, in a container on the host's network or behind NAT, in a KVM guest. */
export type ServicePlatform = keyof typeof overheads.redis;

/**
 * Requests a second that `clients` get, each sending its next one when the last is answered.
 * `redis`: one thread serves them fairly while the rest of a request (network, virtio) overlaps with others';
 * exact mean value analysis. `mysql`: threads that share locks; Amdahl's law.
 * @param clients whole number, 1 or more.
 */
export function serviceRate(
  service: 'redis' | 'mysql',
  platform: ServicePlatform,
  clients: number,
): number {
  if (service === 'mysql') {
    const { aloneRate, serialShare } = overheads.mysql[platform];
    return (clients * aloneRate.value) / (1 + serialShare.value * (clients - 1));
  }
  const { requestUs, workUs } = overheads.redis[platform];
  const elsewhereUs = requestUs.value - workUs.value;
  let waiting = 0;
  let perUs = 0;
  for (let inside = 1; inside <= clients; inside += 1) {
    const servedUs = workUs.value * (1 + waiting);
    perUs = inside / (elsewhereUs + servedUs);
    waiting = perUs * servedUs;
  }
  return perUs * 1e6;
}
