import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { Camera } from '../Camera.ts';
import type { HostSlot, StageFrame } from '../StageFrame.ts';
import type { SceneDraft } from './SceneDraft.ts';

/** What every painter of one host's picture is given. */
export interface HostDrawing {
  readonly frame: StageFrame;
  readonly camera: Camera;
  readonly draft: SceneDraft;
  readonly slot: HostSlot;
  readonly host: HostSnapshot;
  /** Index of the host in the snapshot. */
  readonly hostIndex: number;
}
