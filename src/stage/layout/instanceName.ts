import type { StageFrame } from '../StageFrame.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';

/** What an instance is called on the stage: its app and its number, counted from one. */
export function instanceName(frame: StageFrame, host: HostSnapshot, row: number): string {
  const app = frame.catalogue.apps[host.instances.app[row] ?? 0];
  return frame.messages.stage.instance(app?.name ?? '', row + 1);
}
