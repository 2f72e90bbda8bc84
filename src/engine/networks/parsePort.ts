import type { Protocol } from './PublishedPort.ts';

/** `80/tcp`, `53/udp`, `80`; null where it is no port. */
export function parsePort(text: string): { port: number; protocol: Protocol } | null {
  const [, port = '', protocol = 'tcp'] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/.exec(text) ?? [];
  if (port === '' || Number(port) > 65535) return null;
  return { port: Number(port), protocol: protocol as Protocol };
}
