import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** What /etc/hosts says of a container itself: an address of its own, its name with and without the domain. */
export function ownLine({ config }: ContainerRecord, address: string): string {
  const short = config.Hostname.split('.')[0] ?? '';
  const full = config.Domainname ? `${config.Hostname}.${config.Domainname}` : config.Hostname;
  return `${address}\t${full}${short === full ? '' : ` ${short}`}`;
}
