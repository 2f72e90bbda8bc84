import type { AwkInput } from './AwkInput.ts';

/** A value of awk; null before anything was assigned. */
export type AwkCell = number | string | AwkInput | null;
