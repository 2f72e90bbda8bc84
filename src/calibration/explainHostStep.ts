import type { Costs } from '../world/Costs.ts';
import type { ExplanationTerm } from '../world/Explanation.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { HostStep } from '../world/HostStep.ts';
import type { StartExplanation } from '../world/StartExplanation.ts';
import { sourcedCost } from './sourcedCost.ts';

/** The constant each step waits for; an installation works instead. */
const waits: Readonly<Record<Exclude<HostStep, 'install'>, keyof Costs>> = {
  order: 'hostOrderMs',
  rack: 'hostRackMs',
  firmware: 'hostFirmwareMs',
  bootloader: 'hostBootloaderMs',
  kernel: 'hostKernelMs',
  init: 'hostInitMs',
};

/** How long a step of a server's way up took, or has taken so far, and what it waited or worked for. */
export function explainHostStep(
  host: HostSnapshot,
  step: HostStep,
  nowMs: number,
): StartExplanation {
  const index = HostStep.indexOf(step);
  const isRunning = host.step === step;
  const valueMs = isRunning ? nowMs - host.stepStartMs[index] : host.stepSpentMs[index];
  if (step !== 'install') {
    const wait = sourcedCost(step === 'firmware' ? 'firmware' : 'wait', waits[step], null);
    return { valueMs, formula: wait.symbol, terms: [wait] };
  }
  const diskRate: ExplanationTerm = {
    symbol: 'diskRate',
    value: host.spec.diskBytesPerS,
    unit: 'bytes/s',
    sourceIds: [],
  };
  return {
    valueMs,
    formula: 'work + os / diskRate',
    terms: [
      sourcedCost('work', 'hostInstallCpuMs', null),
      sourcedCost('os', 'hostOsDiskBytes', null),
      diskRate,
    ],
  };
}
