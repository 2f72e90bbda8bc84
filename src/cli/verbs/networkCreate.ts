import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { keyValues } from '../keyValues.ts';
import type { ParsedFlags } from '../ParsedFlags.ts';
import { labelCheck } from '../labelCheck.ts';
import { networkCreateSpec } from '../specs/networkCreateSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

interface AddressPool {
  Subnet?: string;
  IPRange?: string;
  Gateway?: string;
  AuxiliaryAddresses?: Record<string, string>;
}

/** Makes a network and prints its id. */
export const networkCreate: VerbSpec = {
  ...networkCreateSpec,
  checks: labelCheck,
  async run(context, [name = ''], flags) {
    const from = flags.string('config-from');
    const response = await callDaemon(context, 'POST', '/networks/create', {
      json: {
        Driver: flags.string('driver'),
        Scope: flags.string('scope'),
        ...(flags.isSet('ipv6') ? { EnableIPv6: flags.bool('ipv6') } : {}),
        IPAM: {
          Driver: flags.string('ipam-driver'),
          Options: keyValues(flags.list('ipam-opt')),
          Config: poolsOf(flags),
        },
        Internal: flags.bool('internal'),
        Attachable: flags.bool('attachable'),
        Ingress: flags.bool('ingress'),
        ConfigOnly: flags.bool('config-only'),
        ConfigFrom: from ? { Network: from } : null,
        Options: keyValues(flags.list('opt')),
        Labels: keyValues(flags.list('label')),
        Name: name,
        CheckDuplicate: true,
      },
    });
    const { Id, Warning } = (await response.json()) as { Id: string; Warning: string };
    if (Warning) context.io.write(2, `WARNING: ${Warning}\n`);
    context.io.write(1, `${Id}\n`);
    return 0;
  },
};

/** Subnets with the ranges, gateways and addresses that lie in them, as the client pairs them. */
function poolsOf(flags: ParsedFlags): AddressPool[] {
  const subnets = flags.list('subnet');
  const ranges = flags.list('ip-range');
  const gateways = flags.list('gateway');
  if (subnets.length < ranges.length || subnets.length < gateways.length) {
    throw new CliError('every ip-range or gateway must have a corresponding subnet');
  }
  const pools = new Map<string, AddressPool>();
  for (const subnet of subnets) {
    for (const other of pools.keys()) {
      if (contains(other, subnet) || contains(subnet, other)) {
        throw new CliError('multiple overlapping subnet configuration is not supported');
      }
    }
    pools.set(subnet, { Subnet: subnet });
  }
  const poolOf = (address: string) => [...pools].find(([subnet]) => contains(subnet, address))?.[1];
  for (const range of ranges) {
    const pool = poolOf(range);
    if (!pool) throw new CliError(`no matching subnet for range ${range}`);
    if (pool.IPRange) {
      throw new CliError(
        `cannot configure multiple ranges (${range}, ${pool.IPRange}) on the same subnet (${pool.Subnet})`,
      );
    }
    pool.IPRange = range;
  }
  for (const gateway of gateways) {
    const pool = poolOf(gateway);
    if (!pool) throw new CliError(`no matching subnet for gateway ${gateway}`);
    if (pool.Gateway) {
      throw new CliError(
        `cannot configure multiple gateways (${gateway}, ${pool.Gateway}) for the same subnet (${pool.Subnet})`,
      );
    }
    pool.Gateway = gateway;
  }
  for (const [key, address] of Object.entries(keyValues(flags.list('aux-address')))) {
    const pool = poolOf(address);
    if (!pool) throw new CliError(`no matching subnet for aux-address ${address}`);
    (pool.AuxiliaryAddresses ??= {})[key] = address;
  }
  return [...pools.values()];
}

/** Whether an address (or the network it begins) lies in a subnet; false for what is no IPv4. */
function contains(subnet: string, address: string): boolean {
  const [base = '', length = ''] = subnet.split('/');
  const [one, other] = [numberOf(base), numberOf(address.split('/')[0] ?? '')];
  if (one === null || other === null || length === '') return false;
  const bits = 32 - Number(length);
  return Math.floor(one / 2 ** bits) === Math.floor(other / 2 ** bits);
}

function numberOf(address: string): number | null {
  const parts = address.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part < 256))) return null;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}
