import type { EndpointRequest } from '../state/ContainerRecord.ts';
import type { EndpointSettings } from './EndpointSettings.ts';

/** What one `EndpointConfig` of `network connect`, or of `NetworkingConfig` at create, asks for. */
export function endpointRequest(asked: EndpointSettings): EndpointRequest {
  return {
    aliases: asked.Aliases ?? [],
    links: asked.Links ?? [],
    address: asked.IPAMConfig?.IPv4Address || null,
    mac: asked.MacAddress || null,
    ipam: asked.IPAMConfig ?? null,
    driverOptions: asked.DriverOpts ?? null,
  };
}
