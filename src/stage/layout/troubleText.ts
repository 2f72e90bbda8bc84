import { Vitality } from '../../world/Vitality.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { instanceName } from './instanceName.ts';
import { refusalText } from './refusalText.ts';

const failed = Vitality.indexOf('failed');
const mostDead = 3;

/** What went wrong on a host: its refusal, then the newest of the killed with their exit codes. */
export function troubleText({ frame, host }: HostDrawing): string[] {
  const { instances, refusal } = host;
  const text = refusal ? [refusalText(frame, host, refusal)] : [];
  let left = mostDead;
  for (let row = instances.count - 1; row >= 0 && left > 0; row -= 1) {
    if (instances.vitality[row] !== failed) continue;
    left -= 1;
    if (row === refusal?.row) continue;
    const name = instanceName(frame, host, row);
    text.push(frame.messages.stage.ended(name, instances.exitCode[row] ?? -1));
  }
  return text;
}
