/** A port to publish: `80/tcp` on an address and port of the host, both perhaps empty. */
export interface Published {
  readonly port: string;
  readonly hostIp: string;
  readonly hostPort: string;
}

const protocols = new Set(['tcp', 'udp', 'sctp']);

/** `[ip:][hostPort:]containerPort[/protocol]`, ranges too. @throws Error in go-connections' words */
export function parsePublish(text: string): readonly Published[] {
  const [spec = '', protocol = 'tcp'] = text.split('/');
  const lastColon = spec.lastIndexOf(':');
  const inner = spec.slice(lastColon + 1);
  const before = lastColon < 0 ? '' : spec.slice(0, lastColon);
  const hostColon = before.lastIndexOf(':');
  const outer = before.slice(hostColon + 1);
  const ip = hostColon < 0 ? '' : before.slice(0, hostColon).replace(/^\[(.*)\]$/, '$1');
  if (ip && !isAddress(ip)) throw new Error(`invalid IP address: ${ip}`);
  if (inner === '') throw new Error(`no port specified: ${text}<empty>`);
  const innerRange = rangeOf(inner);
  if (!innerRange) throw new Error(`invalid containerPort: ${inner}`);
  const outerRange = outer === '' ? null : rangeOf(outer);
  if (outer !== '' && !outerRange) throw new Error(`invalid hostPort: ${outer}`);
  const [first, last] = innerRange;
  const count = last - first;
  const [outerFirst, outerLast] = outerRange ?? [0, count];
  if (outerRange && outerLast - outerFirst !== count && count !== 0) {
    throw new Error(`invalid ranges specified for container and host Ports: ${inner} and ${outer}`);
  }
  if (!protocols.has(protocol.toLowerCase())) throw new Error(`invalid proto: ${protocol}`);
  return Array.from({ length: count + 1 }, (_, index) => ({
    port: `${first + index}/${protocol.toLowerCase()}`,
    hostIp: ip,
    // One port may be given a range of the host's to choose from.
    hostPort: !outerRange
      ? ''
      : count === 0 && outerLast !== outerFirst
        ? `${outerFirst}-${outerLast}`
        : String(outerFirst + index),
  }));
}

function rangeOf(text: string): readonly [number, number] | null {
  const found = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (!found) return null;
  const first = Number(found[1]);
  const last = Number(found[2] ?? found[1]);
  return last < first || last > 65535 ? null : [first, last];
}

function isAddress(text: string): boolean {
  if (text.includes(':')) return /^(?=.*::|(?:[^:]+:){7}[^:]+$)[\da-fA-F:.]+$/.test(text);
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
}
