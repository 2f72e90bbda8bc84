import { signals } from '../../userland/kernel/signals.ts';

/** The kernel's signals by name without `SIG`, and the other names Moby knows; `IO` is what it calls 29 itself. */
export const signalNumbers: Readonly<Record<string, number>> = {
  IO: 29,
  ...signals,
  IOT: 6,
  CLD: 17,
  RTMIN: 34,
  RTMAX: 64,
};
