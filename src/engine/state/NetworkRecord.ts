import type { Traffic } from '../networks/Traffic.ts';
import type { ContainerRecord } from './ContainerRecord.ts';

/** A row of a network's `IPAM.Config`, with the keys it was given. */
export interface IpamConfig {
  readonly Subnet?: string;
  readonly IPRange?: string;
  readonly Gateway?: string;
  readonly AuxiliaryAddresses?: Readonly<Record<string, string>>;
}

/** What `POST /networks/create` takes. */
export interface NetworkRequest {
  readonly name: string;
  readonly driver: string;
  readonly isInternal: boolean;
  readonly isAttachable: boolean;
  readonly isIpv6: boolean;
  readonly isConfigOnly: boolean;
  readonly configFrom: string;
  readonly ipamDriver: string;
  readonly ipamOptions: Readonly<Record<string, string>> | null;
  readonly ipamConfig: readonly IpamConfig[];
  readonly options: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** One running container's place on a network. Addresses are empty on `host` and `none`. */
export interface Endpoint {
  /** 64 hex digits. */
  readonly id: string;
  readonly container: ContainerRecord;
  readonly network: NetworkRecord;
  readonly address: string;
  readonly prefixLength: number;
  readonly gateway: string;
  readonly mac: string;
  readonly aliases: readonly string[] | null;
  /** What has gone through its interface. */
  readonly traffic: Traffic;
}

/** A network of the daemon. */
export interface NetworkRecord extends NetworkRequest {
  /** 64 hex digits. */
  readonly id: string;
  readonly createdMs: number;
  /** By container id. */
  readonly endpoints: Map<string, Endpoint>;
}
