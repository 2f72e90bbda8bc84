import type { RefusalCode } from './Refusal.ts';

/** Whether the bytes of a refusal are of disk, counted in powers of ten, or of RAM, in powers of two. */
export function refusalBase(code: RefusalCode): 'ram' | 'disk' {
  return code === 'disk.short' || code === 'disk.full' ? 'disk' : 'ram';
}
