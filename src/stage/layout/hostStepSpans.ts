import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { HostStep } from '../../world/HostStep.ts';

/** A step of a host on its way up; virtual ms. */
export interface StepSpan {
  readonly step: HostStep;
  readonly startMs: number;
  readonly endMs: number;
}

/** The steps a host has begun on its way up, in order of time; none while it is not on its way. */
export function hostStepSpans(host: HostSnapshot, timeMs: number): StepSpan[] {
  const { stepStartMs, stepSpentMs, upMs } = host;
  if (host.step === null) return [];
  const firmwareMs = stepStartMs[HostStep.indexOf('firmware')] ?? NaN;
  // Started again, it is neither bought nor installed again.
  const fromMs = upMs < firmwareMs ? firmwareMs : -Infinity;
  return HostStep.map((step, at) => {
    const startMs = stepStartMs[at] ?? NaN;
    return { step, startMs, endMs: step === host.step ? timeMs : startMs + (stepSpentMs[at] ?? 0) };
  })
    .filter(({ startMs }) => startMs >= fromMs)
    .sort((a, b) => a.startMs - b.startMs);
}
