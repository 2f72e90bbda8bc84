import { quoteGo } from '../../go/quoteGo.ts';
import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { checkNetworkMode } from './checkNetworkMode.ts';

/** What dockerd refuses of a container's config while it reads it. @throws EngineError 400, 500 */
export function checkDecoded(config: Partial<ImageConfig>, asked: Partial<HostConfig>): void {
  checkNetworkMode(config, asked);
  const { Isolation: isolation = '', CpuRealtimePeriod: periodUs = 0 } = asked;
  if (!['', 'default'].includes(isolation.toLowerCase())) {
    const only = "linux only supports 'default'";
    throw new EngineError(500, `Invalid isolation: ${quoteGo(isolation)} - ${only}`);
  }
  for (const [field, what] of [
    ['IOMaximumBandwidth', 'bandwidth'],
    ['IOMaximumIOps', 'IOPs'],
  ] as const) {
    if (!asked[field]) continue;
    const never = `linux does not support configuration of maximum ${what}`;
    throw new EngineError(500, `Invalid QoS settings: ${never}`);
  }
  if (periodUs > 0 && (asked.CpuRealtimeRuntime ?? 0) > periodUs) {
    const problem = 'cpu real-time runtime cannot be higher than cpu real-time period';
    throw new EngineError(500, problem);
  }
}
