import { EngineError } from '../http/EngineError.ts';
import type { IpamConfig } from '../state/NetworkRecord.ts';
import { AddressPool } from './AddressPool.ts';
import { Subnet } from './Subnet.ts';

/** Fewest addresses a bridge can do with: network, broadcast, gateway. */
const leastAddresses = 4;

/** The addresses a row of `IPAM.Config` describes. @throws EngineError 500 in libnetwork's words */
export function poolOf({ Subnet: text = '', IPRange = '', Gateway = '' }: IpamConfig): AddressPool {
  const subnet = Subnet.parse(text);
  if (!subnet) {
    throw new EngineError(500, `Invalid subnet ${text} : invalid CIDR address: ${text}`);
  }
  const range = IPRange === '' ? null : Subnet.parse(IPRange);
  if (IPRange !== '' && !range) {
    throw new EngineError(500, `Invalid subPool ${IPRange} : invalid CIDR address: ${IPRange}`);
  }
  const gateway = Gateway === '' ? null : Subnet.addressOf(Gateway);
  if (Gateway !== '' && gateway === null) {
    throw new EngineError(500, `invalid gateway address ${Gateway} in Ipam configuration`);
  }
  if (gateway !== null && !subnet.contains(gateway)) {
    const why = 'Requested address is out of range';
    throw new EngineError(500, `failed to allocate gateway (${Gateway}): ${why}`);
  }
  if (subnet.size < leastAddresses) {
    throw new EngineError(
      500,
      'failed to allocate gateway (): No available addresses on this pool',
    );
  }
  return new AddressPool(subnet, range, gateway, true);
}
