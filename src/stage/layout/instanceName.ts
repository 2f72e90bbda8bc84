import type { StageFrame } from '../StageFrame.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';

/** What an instance is called on the stage: docker's name for it, or its app and its number, counted from one. */
export function instanceName(frame: StageFrame, host: HostSnapshot, row: number): string {
  const name = host.nameOf?.(row);
  if (name) return name;
  const app = frame.catalogue.apps[host.instances.app[row] ?? 0];
  return frame.messages.stage.instance(app?.name ?? '', row + 1);
}
