import { containerMemoryFloorBytes } from '../calibration/containerMemoryFloorBytes.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import { CloneKind } from '../world/CloneKind.ts';
import type { RunConfig } from '../world/RunConfig.ts';

const MiB = 1024 ** 2;
const TiB = 1024 ** 4;

/** The ranges a run can be simulated in; each knob with its least and greatest value. */
const ranges = {
  'host.memoryBytes': [2048 * MiB, 8 * TiB],
  'host.cores': [1, 1024],
  'host.diskBytes': [20e9, 1e15],
  'host.diskBytesPerS': [1e6, 1e12],
  'host.networkBytesPerS': [1e4, 1e12],
  vmMemoryBytes: [64 * MiB, TiB],
  overcommitRatio: [1, 16],
  swapBytes: [0, TiB],
  containerMemoryLimitBytes: [containerMemoryFloorBytes, TiB],
  // As far as Linux can number processes.
  containerPidsLimit: [1, 4_194_304],
  seed: [0, 0xffff_ffff],
} as const;

/** Ratios and rates: what is not counted in whole bytes, cores or processes. */
const fractional = ['overcommitRatio', 'host.diskBytesPerS', 'host.networkBytesPerS'];

/** Name of the first knob out of range, or null when the run can be simulated. */
export function checkConfig(config: RunConfig, catalogue: Catalogue): string | null {
  for (const [knob, [least, greatest]] of Object.entries(ranges)) {
    const value = knob.startsWith('host.')
      ? config.host[knob.slice(5) as keyof RunConfig['host']]
      : config[knob as 'seed'];
    if (value === null) continue; // no limit
    const isCounted = fractional.includes(knob) || Number.isInteger(value);
    if (!(value >= least && value <= greatest && isCounted)) return knob;
  }
  // Beside swap a host needs room for its OS and services.
  if (config.swapBytes > config.host.diskBytes / 2) return 'swapBytes';
  if (!catalogue.guests.some((guest) => guest.id === config.guestOsId)) return 'guestOsId';
  if (!CloneKind.includes(config.cloneKind)) return 'cloneKind';
  if (config.platforms.length === 0) return 'platforms';
  return null;
}
