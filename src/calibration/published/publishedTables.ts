import { bootUnderLoad } from './bootUnderLoad.ts';
import { cloudStart } from './cloudStart.ts';
import { dockerDisk } from './dockerDisk.ts';
import { dockerEnds } from './dockerEnds.ts';
import { dockerMemory } from './dockerMemory.ts';
import { dockerStartGrowth } from './dockerStartGrowth.ts';
import { dockerStarts } from './dockerStarts.ts';
import { dockerStartsOnManyCores } from './dockerStartsOnManyCores.ts';
import { esxiOverhead } from './esxiOverhead.ts';
import { fioRandom } from './fioRandom.ts';
import { guestReclaim } from './guestReclaim.ts';
import { layerSharing } from './layerSharing.ts';
import { leastMemory } from './leastMemory.ts';
import { likeForLike } from './likeForLike.ts';
import { mysqlThroughput } from './mysqlThroughput.ts';
import { netperfRoundTrip } from './netperfRoundTrip.ts';
import type { PublishedTable } from './PublishedTable.ts';
import { redisThroughput } from './redisThroughput.ts';
import { restartDelay } from './restartDelay.ts';
import { sandboxDensity } from './sandboxDensity.ts';
import { unikernelBoot } from './unikernelBoot.ts';
import { vmmMemory } from './vmmMemory.ts';

/** Everything the model is held against, in the order it is printed. */
export const publishedTables: readonly PublishedTable[] = [
  bootUnderLoad,
  vmmMemory,
  redisThroughput,
  fioRandom,
  netperfRoundTrip,
  mysqlThroughput,
  leastMemory,
  unikernelBoot,
  esxiOverhead,
  cloudStart,
  sandboxDensity,
  layerSharing,
  restartDelay,
  dockerStarts,
  dockerStartsOnManyCores,
  dockerStartGrowth,
  dockerEnds,
  dockerMemory,
  dockerDisk,
  guestReclaim,
  likeForLike,
];
