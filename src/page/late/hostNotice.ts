import type { Language } from '../../i18n/Language.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { HostStep } from '../../world/HostStep.ts';
import { formatTerm } from '../formatTerm.ts';
import { isUp } from '../isUp.ts';
import { hostStateName } from './hostStateName.ts';
import { machineTextOf } from './machineTextOf.ts';
import { troubleSentence } from './troubleSentence.ts';

/** What there is to say of a host now: not up, or in trouble; null when all is well. */
export function hostNotice(host: HostSnapshot, language: Language, nowMs: number): string | null {
  const words = machineTextOf[language];
  if (host.trouble) return troubleSentence(host, host.trouble, language);
  if (isUp(host)) return null;
  const state = hostStateName(host, language);
  if (host.step === null) return words.still({ state });
  const startMs = host.stepStartMs[HostStep.indexOf(host.step)] ?? NaN;
  const span = formatTerm(nowMs - startMs, 'ms', language);
  // A state that is but one step says it all.
  if (!host.state.includes('.')) return words.sinceState({ state, span });
  return words.since({ state, step: words.step[host.step], span });
}
