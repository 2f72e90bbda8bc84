import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord, EndpointRequest } from '../state/ContainerRecord.ts';
import type { Endpoint, NetworkRecord } from '../state/NetworkRecord.ts';
import type { AddressPool } from './AddressPool.ts';
import { isPredefined } from './isPredefined.ts';
import { Subnet } from './Subnet.ts';
import { Traffic } from './Traffic.ts';

/**
 * A container's place on a network, its address taken from the pool.
 * @param pool null on `host` and `none`, which give no address.
 * @throws EngineError when it asks for what the network cannot give.
 */
export function makeEndpoint(
  network: NetworkRecord,
  pool: AddressPool | null,
  container: ContainerRecord,
  request: EndpointRequest,
  id: string,
): Endpoint {
  const isUserNetwork = !isPredefined(network);
  if (request.address && !isUserNetwork) {
    throw new EngineError(
      400,
      'user specified IP address is supported on user defined networks only',
    );
  }
  if (request.aliases.length > 0 && !isUserNetwork) {
    const only = 'is supported only for containers in user defined networks';
    throw new EngineError(400, `network-scoped alias ${only}`);
  }
  const address = pool ? takeAddress(network, pool, request.address) : null;
  const aliases = [...request.aliases, container.id.slice(0, 12)];
  return {
    id,
    container,
    network,
    address: address === null ? '' : Subnet.format(address),
    prefixLength: pool?.subnet.prefixLength ?? 0,
    gateway: pool?.gatewayText ?? '',
    mac: address === null ? '' : request.mac || container.config.MacAddress || macOf(address),
    aliases: isUserNetwork ? [...new Set(aliases)] : null,
    traffic: new Traffic(),
  };
}

function takeAddress(network: NetworkRecord, pool: AddressPool, asked: string | null): number {
  if (!asked) {
    const free = pool.take();
    if (free !== null) return free;
    const what = "no available IPv4 addresses on this network's address pools";
    throw new EngineError(500, `${what}: ${network.name} (${network.id})`);
  }
  if (!pool.isAskedFor) {
    const only = 'is supported only when connecting to networks with user configured subnets';
    throw new EngineError(400, `user specified IP address ${only}`);
  }
  const address = Subnet.addressOf(asked);
  if (address === null) throw new EngineError(400, `invalid IPv4 address: ${asked}`);
  const problem = pool.reserve(address);
  if (problem === 'taken') throw new EngineError(403, 'Address already in use');
  if (problem === 'outside') {
    const why = "It does not belong to any of this network's subnets";
    throw new EngineError(400, `Invalid address ${asked}: ${why}`);
  }
  return address;
}

/** Docker's own prefix, then the address, so that neighbours never clash. */
function macOf(address: number): string {
  const bytes = [2, 0x42, ...[24, 16, 8, 0].map((shift) => (address >>> shift) & 255)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}
