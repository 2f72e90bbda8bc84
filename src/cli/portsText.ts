/** A port of a container, as the API lists it. */
export interface ListedPort {
  readonly IP?: string;
  readonly PrivatePort: number;
  readonly PublicPort?: number;
  readonly Type: string;
}

interface Run {
  readonly host: string;
  readonly protocol: string;
  first: number;
  last: number;
}

/**
 * `443-445/tcp, 0.0.0.0:8080->80/tcp`: ports that follow each other as one range, where they are not published
 * or keep their number; ranges that were broken off come first, ports published under another number last.
 */
export function portsText(ports: readonly ListedPort[]): string {
  if (ports.length === 0) return '';
  const open = new Map<string, Run>();
  const closed: string[] = [];
  const mapped: string[] = [];
  for (const { IP: host = '', PrivatePort, PublicPort = 0, Type: protocol } of [...ports].sort(
    byPort,
  )) {
    if (host && PublicPort !== PrivatePort) {
      mapped.push(`${address(host)}:${PublicPort}->${PrivatePort}/${protocol}`);
      continue;
    }
    const key = `${host}/${protocol}`;
    const run = open.get(key);
    if (run && run.last + 1 === PrivatePort) {
      run.last = PrivatePort;
      continue;
    }
    if (!run) {
      open.set(key, { host, protocol, first: PrivatePort, last: PrivatePort });
      continue;
    }
    closed.push(textOf(run));
    run.first = PrivatePort;
    run.last = PrivatePort;
  }
  return [...closed, ...[...open.values()].map(textOf), ...mapped].join(', ');
}

function textOf({ host, protocol, first, last }: Run): string {
  const range = first === last ? String(first) : `${first}-${last}`;
  return `${host ? `${address(host)}:${range}->` : ''}${range}/${protocol}`;
}

function address(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function byPort(a: ListedPort, b: ListedPort): number {
  return (
    a.PrivatePort - b.PrivatePort ||
    compare(a.IP ?? '', b.IP ?? '') ||
    (a.PublicPort ?? 0) - (b.PublicPort ?? 0) ||
    compare(a.Type, b.Type)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
