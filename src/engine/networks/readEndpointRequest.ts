import { wrongKind } from '../http/wrongKind.ts';
import type { EndpointRequest } from '../state/ContainerRecord.ts';

/** One `EndpointConfig` of `network connect`, or of `NetworkingConfig` at create. @throws EngineError 400 */
export function readEndpointRequest(value: unknown): EndpointRequest {
  const config = objectOf(value, 'EndpointConfig');
  const ipam = config['IPAMConfig'] ?? null;
  const address = objectOf(ipam, 'IPAMConfig')['IPv4Address'];
  const mac = config['MacAddress'];
  const options = config['DriverOpts'] ?? null;
  return {
    aliases: textsOf(config['Aliases'], 'Aliases'),
    links: textsOf(config['Links'], 'Links'),
    address: typeof address === 'string' && address !== '' ? address : null,
    mac: typeof mac === 'string' && mac !== '' ? mac : null,
    ipam: ipam === null ? null : objectOf(ipam, 'IPAMConfig'),
    driverOptions: options === null ? null : objectOf(options, 'DriverOpts'),
  };
}

function objectOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw wrongKind(value, field, 'object');
  return value as Readonly<Record<string, unknown>>;
}

function textsOf(value: unknown, field: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrongKind(value, field, '[]string');
  return value.map(String);
}
