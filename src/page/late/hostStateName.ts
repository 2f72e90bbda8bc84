import type { Language } from '../../i18n/Language.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { machineTextOf } from './machineTextOf.ts';

/** State of a host in words, by the first part of its path. */
export function hostStateName({ state }: HostSnapshot, language: Language): string {
  return machineTextOf[language].state[state.split('.', 1)[0] ?? ''] ?? state;
}
