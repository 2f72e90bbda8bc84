import type { Language } from '../../i18n/Language.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { Phase } from '../../world/Phase.ts';
import { Vitality } from '../../world/Vitality.ts';

/** How an instance fares, in words; while it starts, with the step it is at. */
export function instanceStateName(
  { instances }: HostSnapshot,
  row: number,
  language: Language,
): string {
  const { words } = messagesOf[language];
  const vitality = Vitality[instances.vitality[row] ?? 0] ?? 'off';
  const phase = Phase[instances.phase[row] ?? 255];
  const name = words.vitality[vitality];
  return vitality === 'starting' && phase ? `${name}, ${words.phase[phase]}` : name;
}
