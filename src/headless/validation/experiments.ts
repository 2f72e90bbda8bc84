import type { Outcome } from './Outcome.ts';
import { simulateBootUnderLoad } from './simulateBootUnderLoad.ts';
import { simulateCloudStart } from './simulateCloudStart.ts';
import { simulateDocker } from './simulateDocker.ts';
import { simulateEnds } from './simulateEnds.ts';
import { simulateEsxiOverhead } from './simulateEsxiOverhead.ts';
import { simulateGuestReclaim } from './simulateGuestReclaim.ts';
import { simulateInputOutput } from './simulateInputOutput.ts';
import { simulateLayerSharing } from './simulateLayerSharing.ts';
import { simulateLeastMemory } from './simulateLeastMemory.ts';
import { simulateLikeForLike } from './simulateLikeForLike.ts';
import { simulateRestartDelay } from './simulateRestartDelay.ts';
import { simulateManyCores } from './simulateManyCores.ts';
import { simulateSandboxDensity } from './simulateSandboxDensity.ts';
import { simulateServices } from './simulateServices.ts';
import { simulateUnikernelBoot } from './simulateUnikernelBoot.ts';
import { simulateVmmMemory } from './simulateVmmMemory.ts';

/** How the model comes to each table, by the table's id. None of them sees what was published. */
export const experiments: Readonly<Record<string, () => Record<string, Outcome>>> = {
  V1: simulateBootUnderLoad,
  V2: simulateVmmMemory,
  V3: simulateServices.redis,
  V4: simulateInputOutput.disk,
  V5: simulateInputOutput.network,
  V6: simulateServices.mysql,
  V7: simulateLeastMemory,
  V8: simulateUnikernelBoot,
  V9: simulateEsxiOverhead,
  V10: simulateCloudStart,
  V11: simulateSandboxDensity,
  V12: simulateLayerSharing,
  V13: simulateRestartDelay,
  'docker-start': simulateDocker.starts,
  'docker-start-cores': simulateManyCores,
  'docker-start-growth': simulateDocker.startGrowth,
  'docker-ends': simulateEnds,
  'docker-memory': simulateDocker.memory,
  'docker-disk': simulateDocker.disk,
  'guest-reclaim': simulateGuestReclaim,
  'like-for-like': simulateLikeForLike,
};
