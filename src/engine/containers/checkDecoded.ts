import { quoteGo } from '../../go/quoteGo.ts';
import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { checkNetworkMode } from './checkNetworkMode.ts';

/** What dockerd refuses of a container's config while it reads it. @throws EngineError 400, 500 */
export function checkDecoded(config: Partial<ImageConfig>, asked: Partial<HostConfig>): void {
  const text = (name: string) => {
    const value = asked[name];
    return typeof value === 'string' ? value : '';
  };
  const number = (name: string) => Number(asked[name] ?? 0);
  checkNetworkMode(config, asked);
  const isolation = text('Isolation');
  if (!['', 'default'].includes(isolation.toLowerCase())) {
    const only = "linux only supports 'default'";
    throw new EngineError(500, `Invalid isolation: ${quoteGo(isolation)} - ${only}`);
  }
  for (const [field, what] of [
    ['IOMaximumBandwidth', 'bandwidth'],
    ['IOMaximumIOps', 'IOPs'],
  ] as const) {
    if (number(field) === 0) continue;
    const never = `linux does not support configuration of maximum ${what}`;
    throw new EngineError(500, `Invalid QoS settings: ${never}`);
  }
  const period = number('CpuRealtimePeriod');
  if (period > 0 && number('CpuRealtimeRuntime') > period) {
    const problem = 'cpu real-time runtime cannot be higher than cpu real-time period';
    throw new EngineError(500, problem);
  }
}
