import { Vitality } from '../../world/Vitality.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { hostPresence } from './hostPresence.ts';
import { hostWord } from './hostWord.ts';
import { instanceName } from './instanceName.ts';
import { refusalText } from './refusalText.ts';
import { troubleSentence } from './troubleSentence.ts';

const failed = Vitality.indexOf('failed');
const mostDead = 3;

/** What went wrong on a host: its trouble, its refusal, then the newest of the killed with their exit codes. */
export function troubleText({ frame, host }: HostDrawing): string[] {
  const { instances, refusal } = host;
  const trouble = troubleSentence({ frame, host });
  const text = trouble === null ? [] : [trouble];
  if (hostPresence(host) === 'panicked') text.push(hostWord({ frame, host }));
  if (refusal) text.push(refusalText(frame, host, refusal));
  let left = mostDead;
  for (let row = instances.count - 1; row >= 0 && left > 0; row -= 1) {
    if (instances.vitality[row] !== failed) continue;
    if ((instances.harm[row] ?? 0) > 0) continue;
    left -= 1;
    if (row === refusal?.row) continue;
    const name = instanceName(frame, host, row);
    text.push(frame.messages.stage.ended(name, instances.exitCode[row] ?? -1));
  }
  return text;
}
