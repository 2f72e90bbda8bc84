import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { HostStep } from '../../world/HostStep.ts';

/** A step of a host on its way up; virtual ms. */
export interface StepSpan {
  readonly step: HostStep;
  readonly startMs: number;
  readonly endMs: number;
}

/** The steps of a host's latest way up that have begun, in order of time; the last one may still run. */
export function hostSteps({ stepStartMs, upMs, step }: HostSnapshot, timeMs: number): StepSpan[] {
  const firmwareMs = stepStartMs[HostStep.indexOf('firmware')] ?? NaN;
  // Started again, it is neither bought nor installed again.
  const fromMs = upMs < firmwareMs ? firmwareMs : -Infinity;
  const begun = HostStep.map((name, at) => ({ step: name, startMs: stepStartMs[at] ?? NaN }))
    .filter(({ startMs }) => startMs >= fromMs)
    .sort((a, b) => a.startMs - b.startMs);
  const nowMs = step === null && upMs > fromMs ? upMs : timeMs;
  return begun.map((each, at) => ({ ...each, endMs: begun[at + 1]?.startMs ?? nowMs }));
}
