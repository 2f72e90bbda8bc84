import type { Camera } from '../Camera.ts';
import type { StageFrame } from '../StageFrame.ts';
import type { HostDrawing } from './HostDrawing.ts';
import type { SceneDraft } from './SceneDraft.ts';

/** One drawing for each slot whose host exists. */
export function hostDrawings(frame: StageFrame, camera: Camera, draft: SceneDraft): HostDrawing[] {
  return frame.slots.flatMap((slot) => {
    const hostIndex = frame.snapshot.hosts.findIndex((host) => host.id === slot.hostId);
    const host = frame.snapshot.hosts[hostIndex];
    return host ? [{ frame, camera, draft, slot, host, hostIndex }] : [];
  });
}
