import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { HostStep } from '../../world/HostStep.ts';

/** A step of a host's way to service and how long it took, virtual ms. */
export interface StepTiming {
  readonly step: HostStep;
  readonly startMs: number;
  readonly durationMs: number;
  readonly isUnderWay: boolean;
}

/** The steps a host has been through, in the order they began; a repeated one counts as it was last. */
export function stepTimings(host: HostSnapshot, nowMs: number): readonly StepTiming[] {
  const begun = HostStep.map((step, index) => ({ step, startMs: host.stepStartMs[index] ?? NaN }))
    .filter(({ startMs }) => !Number.isNaN(startMs))
    .sort((a, b) => a.startMs - b.startMs);
  return begun.map(({ step, startMs }, index) => {
    const isUnderWay = step === host.step;
    const upMs = host.upMs >= startMs ? host.upMs : nowMs;
    const endMs = isUnderWay ? nowMs : (begun[index + 1]?.startMs ?? upMs);
    return { step, startMs, durationMs: endMs - startMs, isUnderWay };
  });
}
