import { EngineError } from '../http/EngineError.ts';
import type { EndpointRequest } from '../state/ContainerRecord.ts';
import { Subnet } from './Subnet.ts';

/** What a new container may ask of networks: one of them, and addresses that are some. @throws EngineError 400 */
export function checkEndpoints(endpoints: ReadonlyMap<string, EndpointRequest>): void {
  if (endpoints.size > 1) {
    const names = [...endpoints.keys()].sort().join(', ');
    throw new EngineError(400, `Container cannot be connected to network endpoints: ${names}`);
  }
  for (const { address } of endpoints.values()) {
    if (address && Subnet.addressOf(address) === null) {
      throw new EngineError(400, `invalid IPv4 address: ${address}`);
    }
  }
}
