import type { HostConfig } from '../state/HostConfig.ts';
import { hostNetwork } from './hostNetwork.ts';

/** The embedded DNS server every user network has. */
const embedded = '127.0.0.11';

/** /etc/resolv.conf: the host's own with what was asked for; on a user network the embedded DNS answers. */
export function resolvConf(hostConfig: HostConfig, isOnUserNetwork: boolean): string {
  const or = (asked: readonly string[] | null | undefined, usual: readonly string[]) =>
    asked && asked.length > 0 ? asked : usual;
  const servers = isOnUserNetwork ? [embedded] : or(hostConfig.Dns, hostNetwork.nameservers);
  const search = or(hostConfig.DnsSearch, hostNetwork.search).filter((domain) => domain !== '.');
  const options = [...or(hostConfig.DnsOptions, hostNetwork.options)];
  if (isOnUserNetwork && !options.some((option) => option.startsWith('ndots:'))) {
    options.push('ndots:0');
  }
  return [
    ...(search.length > 0 ? [`search ${search.join(' ')}`] : []),
    ...servers.map((server) => `nameserver ${server}`),
    ...(options.length > 0 ? [`options ${options.join(' ')}`] : []),
    '',
  ].join('\n');
}
