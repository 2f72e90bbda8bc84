import type { HostSpec } from '../world/HostSpec.ts';
import type { RunConfig } from '../world/RunConfig.ts';

/** The knobs a chapter sets; what it leaves out keeps its value, inside `host` too. */
export type ConfigPatch = Partial<Omit<RunConfig, 'platforms' | 'host'>> & {
  readonly host?: Partial<HostSpec>;
};
