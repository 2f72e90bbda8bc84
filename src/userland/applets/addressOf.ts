import type { Os } from '../kernel/Os.ts';

/** The address a program connects to for a host's name; null where nobody knows it. */
export function addressOf(os: Os, host: string): string | null {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return host;
  return host === 'localhost' ? '127.0.0.1' : os.kernel.spec.network.resolve(host);
}
