import { esxiOverheadMB } from '../../calibration/esxiOverheadMB.ts';
import type { Outcome } from './Outcome.ts';

/** V9, from three corners of the table. */
export function simulateEsxiOverhead(): Record<string, Outcome> {
  const rows: Record<string, Outcome> = {};
  for (const guestMB of [256, 1024, 4096, 16_384]) {
    for (const vcpus of [1, 2, 4, 8]) {
      rows[`${guestMB} MB, ${vcpus} vCPU`] = esxiOverheadMB(guestMB, vcpus);
    }
  }
  return rows;
}
