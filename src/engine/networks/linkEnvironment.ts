import type { Link } from './Link.ts';
import { parsePort } from './parsePort.ts';

interface Port {
  readonly port: number;
  readonly protocol: string;
}

/** Variables of the image's own making, of no use to others. */
const ownNames = ['HOME', 'PATH'];

/** What `--link` tells a container of another: Moby's `Link.ToEnv`. */
export function linkEnvironment({ name, alias, child, address }: Link): readonly string[] {
  const prefix = alias
    .slice(alias.lastIndexOf('/') + 1)
    .toUpperCase()
    .replaceAll('-', '_');
  const ports = Object.keys(child.config.ExposedPorts ?? {})
    .flatMap((text) => parsePort(text) ?? [])
    .toSorted((a, b) => a.port - b.port || rank(a) - rank(b));
  const url = ({ protocol, port }: Port) => `${protocol}://${address}:${port}`;
  const key = ({ port, protocol }: Port) => `${prefix}_PORT_${port}_${protocol.toUpperCase()}`;
  const env = ports.slice(0, 1).map((first) => `${prefix}_PORT=${url(first)}`);
  for (const [first, last] of rangesOf(ports)) {
    const of = key(first);
    env.push(
      ...[`${of}_START=${url(first)}`, `${of}_ADDR=${address}`, `${of}_PROTO=${first.protocol}`],
      ...[`${of}_PORT_START=${first.port}`, `${of}_END=${url(last)}`],
      `${of}_PORT_END=${last.port}`,
    );
  }
  for (const port of ports) {
    const of = key(port);
    env.push(`${of}=${url(port)}`, `${of}_ADDR=${address}`, `${of}_PORT=${port.port}`);
    env.push(`${of}_PROTO=${port.protocol}`);
  }
  env.push(`${prefix}_NAME=/${name}`);
  for (const line of child.config.Env ?? []) {
    const at = line.indexOf('=');
    if (at < 0 || ownNames.includes(line.slice(0, at))) continue;
    env.push(`${prefix}_ENV_${line}`);
  }
  return env;
}

/** Three ports or more that follow each other, from the first to the last. */
function rangesOf(ports: readonly Port[]): (readonly [Port, Port])[] {
  const ranges: (readonly [Port, Port])[] = [];
  let at = 0;
  while (at < ports.length) {
    const end = endOfRange(ports, at);
    const [first, last] = [ports[at], ports[end]];
    if (first && last && end > at + 1) ranges.push([first, last]);
    at = end > at + 1 ? end + 1 : at + 1;
  }
  return ranges;
}

/** Counted as Moby counts: the same number of another protocol is one step too. */
function endOfRange(ports: readonly Port[], from: number): number {
  const start = ports[from]?.port ?? 0;
  let end = from;
  while ((ports[end + 1]?.port ?? Infinity) <= start + (end - from) + 1) end += 1;
  return end;
}

function rank({ protocol }: Port): number {
  return protocol === 'tcp' ? 0 : 1;
}
