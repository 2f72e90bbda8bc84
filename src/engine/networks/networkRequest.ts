import type { IpamConfig, NetworkRequest } from '../state/NetworkRecord.ts';
import type { NetworkBody } from './NetworkBody.ts';

/** What `POST /networks/create` asks for. */
export function networkRequest(body: Partial<NetworkBody>): NetworkRequest {
  return {
    name: body.Name ?? '',
    driver: body.Driver ?? '',
    isInternal: body.Internal ?? false,
    isAttachable: body.Attachable ?? false,
    isIpv6: body.EnableIPv6 ?? false,
    isConfigOnly: body.ConfigOnly ?? false,
    configFrom: body.ConfigFrom?.Network ?? '',
    ipamDriver: body.IPAM?.Driver || 'default',
    ipamOptions: body.IPAM?.Options ?? null,
    ipamConfig: (body.IPAM?.Config ?? []).map(withoutEmpty),
    options: body.Options ?? {},
    labels: body.Labels ?? {},
  };
}

function withoutEmpty(row: IpamConfig): IpamConfig {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}
