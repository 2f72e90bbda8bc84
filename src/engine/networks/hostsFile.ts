import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { hostNetwork } from './hostNetwork.ts';
import type { Link } from './Link.ts';
import type { Namespace } from './Namespace.ts';
import { ownLine } from './ownLine.ts';

const standard = [
  '127.0.0.1\tlocalhost',
  '::1\tlocalhost ip6-localhost ip6-loopback',
  'fe00::0\tip6-localnet',
  'ff00::0\tip6-mcastprefix',
  'ff02::1\tip6-allnodes',
  'ff02::2\tip6-allrouters',
];

/** /etc/hosts of a container: dockerd's fixed lines, `--add-host`, links, its own addresses. */
export function hostsFile(
  container: ContainerRecord,
  namespace: Namespace | null,
  links: readonly Link[],
): string {
  const { hostConfig } = container;
  const lines = [...standard];
  if (hostConfig.NetworkMode === 'host') {
    lines.splice(0, lines.length, '127.0.0.1\tlocalhost', `127.0.0.1\t${hostNetwork.hostname}`);
  }
  for (const extra of hostConfig.ExtraHosts ?? []) {
    const at = extra.indexOf(':');
    const address = extra.slice(at + 1);
    const gateway = namespace?.gateway ?? '';
    lines.push(`${address === 'host-gateway' ? gateway : address}\t${extra.slice(0, at)}`);
  }
  for (const { alias, child, address } of links) {
    if (address === '') continue;
    const names = [alias, child.config.Hostname, ...(alias === child.name ? [] : [child.name])];
    lines.push(`${address}\t${names.join(' ')}`);
  }
  if (hostConfig.NetworkMode !== 'host') {
    for (const { address } of namespace?.endpoints ?? []) {
      if (address) lines.push(ownLine(container, address));
    }
  }
  return `${lines.join('\n')}\n`;
}
