import type { ImageConfig } from '../state/ImageConfig.ts';

/** What an instruction that runs nothing does to a config. */
export interface Change {
  readonly config: ImageConfig;
  /** After `#(nop) ` in the history. */
  readonly comment: string;
  /** Printed before its container is made. */
  readonly note?: string;
}
