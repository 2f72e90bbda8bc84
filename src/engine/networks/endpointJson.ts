import type { ContainerRecord, EndpointRequest } from '../state/ContainerRecord.ts';
import type { Endpoint } from '../state/NetworkRecord.ts';
import { isPredefined } from './isPredefined.ts';

/** One `EndpointSettings`, in dockerd's order: what was asked, and what came of it while the container runs. */
export function endpointJson(
  container: ContainerRecord,
  request: EndpointRequest,
  networkName: string,
  networkId: string,
  endpoint: Endpoint | null,
): object {
  const isUserNetwork = !isPredefined({ name: networkName });
  const asked = request.address ? { IPv4Address: request.address } : null;
  // Its short id became an alias when it was connected or first joined, and stays one.
  const hasOwn = networkId !== '' || request.isConnected === true;
  const kept = hasOwn && isUserNetwork ? [container.id.slice(0, 12)] : [];
  const aliases = endpoint?.aliases ?? [...new Set([...request.aliases, ...kept])];
  return {
    IPAMConfig: request.ipam === undefined ? asked : request.ipam,
    Links: request.links.length > 0 ? request.links : null,
    Aliases: aliases.length > 0 || request.isConnected ? aliases : null,
    NetworkID: networkId,
    EndpointID: endpoint?.id ?? '',
    Gateway: endpoint?.gateway ?? '',
    IPAddress: endpoint?.address ?? '',
    IPPrefixLen: endpoint?.prefixLength ?? 0,
    IPv6Gateway: '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    MacAddress: endpoint?.mac ?? '',
    DriverOpts: request.driverOptions ?? null,
  };
}
