import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord, EndpointRequest } from '../state/ContainerRecord.ts';
import type { NetworkRecord } from '../state/NetworkRecord.ts';
import { isPredefined } from './isPredefined.ts';

/** Refuses a `network connect` the container's other networks rule out. @throws EngineError 400 */
export function checkConnection(
  network: NetworkRecord,
  container: ContainerRecord,
  request: EndpointRequest,
  isRunning: boolean,
): void {
  const { NetworkMode: mode } = container.hostConfig;
  const refuse = (message: string) => {
    throw new EngineError(400, message);
  };
  if (isRunning && (mode === 'host' || mode.startsWith('container:'))) {
    const rest = 'or host cannot be connected to any other network';
    refuse(`container sharing network namespace with another container ${rest}`);
  }
  if (network.driver === 'host' && mode !== 'host') {
    refuse('container cannot be disconnected from host network or connected to host network');
  }
  const others = [...container.endpoints.keys()].filter((name) => name !== network.name);
  if (others.includes('none') || (network.name === 'none' && others.length > 0)) {
    const rest = 'with one of the networks in private (none) mode';
    refuse(`container cannot be connected to multiple networks ${rest}`);
  }
  const isUserNetwork = !isPredefined(network);
  if (request.aliases.length > 0 && !isUserNetwork) {
    const rest = 'is supported only for containers in user defined networks';
    refuse(`network-scoped alias ${rest}`);
  }
}
