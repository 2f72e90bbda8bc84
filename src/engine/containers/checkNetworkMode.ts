import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';

/**
 * Refuses options that contradict a container's network mode, as they were sent: what its image brings is not
 * looked at. In the order of Moby's `validateNetMode`.
 * @throws EngineError 400
 */
export function checkNetworkMode(
  config: Partial<ImageConfig>,
  hostConfig: Partial<HostConfig>,
): void {
  const { NetworkMode: mode = '', UTSMode, Links, PortBindings, PublishAllPorts } = hostConfig;
  if (/^container:?$/.test(mode)) {
    const form = 'invalid container format container:<name|id>';
    throw new EngineError(400, `Invalid network mode: ${form}`);
  }
  const has = (list: unknown) => Object.keys(list ?? {}).length > 0;
  const isContainer = mode.startsWith('container:');
  const isNamed = Boolean(config.Hostname);
  const links = "can't be used with links. This would result in undefined behavior";
  const conflicts: readonly (readonly [boolean, string])[] = [
    [isContainer && isNamed, 'hostname and the network mode'],
    [isContainer && has(Links), `container type network ${links}`],
    [isContainer && has(hostConfig.Dns), 'dns and the network mode'],
    [isContainer && has(hostConfig.ExtraHosts), 'custom host-to-IP mapping and the network mode'],
    [
      (isContainer || mode === 'host') && Boolean(config.MacAddress),
      'mac-address and the network mode',
    ],
    [
      isContainer && (has(PortBindings) || PublishAllPorts === true),
      'port publishing and the container type network mode',
    ],
    [isContainer && has(config.ExposedPorts), 'port exposing and the container type network mode'],
    [UTSMode === 'host' && isNamed, 'hostname and the UTS mode'],
    [mode === 'host' && has(Links), `host type networking ${links}`],
  ];
  const found = conflicts.find(([isSo]) => isSo);
  if (found) throw new EngineError(400, `conflicting options: ${found[1]}`);
}
