import { signals } from './signals.ts';

/** The number of `SIGTERM`, `term` or `15`; null when there is none of that name. */
export function signalNumber(name: string): number | null {
  if (/^\d+$/.test(name)) return Number(name) <= 64 ? Number(name) : null;
  return signals[name.toUpperCase().replace(/^SIG/, '')] ?? null;
}
