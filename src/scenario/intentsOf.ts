import type { Intent } from '../world/Intent.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import type { StepAction } from './StepAction.ts';

/** The wishes an action stands for, host by host, on a run with this configuration. */
export function intentsOf(action: StepAction, config: RunConfig): readonly Intent[] {
  if (action.type === 'configure') {
    const { host, ...rest } = action.patch;
    const patch = host ? { ...rest, host: { ...config.host, ...host } } : rest;
    return [{ type: 'run.configure', patch }];
  }
  if (action.type === 'type' || action.type === 'edit') return [];
  const times = 'times' in action ? action.times : 1;
  const hostIds = Array.from({ length: times }, () => action.hostIds).flat();
  return hostIds.map((hostId): Intent => {
    switch (action.type) {
      case 'add':
        return { type: 'instance.add', hostId, appId: action.appId, count: action.count };
      case 'fill':
        return { type: 'instance.fill', hostId, appId: action.appId };
      case 'pull':
        return { type: 'image.pull', hostId, imageRef: action.imageRef };
      case 'order':
      case 'powerOn':
      case 'powerOff':
      case 'dropCaches':
        return { type: `host.${action.type}`, hostId };
      case 'balloon': {
        const { target, memoryBytes } = action;
        return { type: 'instance.balloon', hostId, target, memoryBytes };
      }
      case 'write':
        return { type: 'instance.write', hostId, target: action.target, bytes: action.bytes };
      case 'provoke':
        return { type: 'instance.provoke', hostId, target: action.target, fault: action.fault };
      default:
        return { type: `instance.${action.type}`, hostId, target: action.target };
    }
  });
}
