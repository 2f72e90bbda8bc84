import type { CloneKind } from '../world/CloneKind.ts';

/** The knobs in people's units; Tweakpane writes into it. */
export interface KnobValues {
  memory: number;
  cores: number;
  disk: number;
  seed: number;
  guestOs: string;
  vmMemory: number;
  overcommit: number;
  cloneKind: CloneKind;
  preloaded: boolean;
  ksm: boolean;
  swap: number;
  /** 0 for no limit. */
  containerMemory: number;
  /** 0 for no limit. */
  containerPids: number;
  serversOwned: boolean;
  speed: number;
}
