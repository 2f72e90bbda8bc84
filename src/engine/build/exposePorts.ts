import { EngineError } from '../http/EngineError.ts';

const highest = 65_535;
const protocols = ['tcp', 'udp', 'sctp'];

/**
 * `80`, `53/udp`, `8000-8003` as `ExposedPorts`; the host's part of `8080:80` is checked and dropped.
 * @throws EngineError 400 in go-connections' words: `Invalid containerPort: abc`
 */
export function exposePorts(ports: readonly string[]): Record<string, object> {
  const exposed: Record<string, object> = {};
  for (const port of ports) {
    const parts = port.split(':');
    const [numbers, protocol] = splitProtocol(parts.at(-1) ?? '');
    const hostNumbers = parts.at(-2) ?? '';
    const address = parts
      .slice(0, -2)
      .join(':')
      .replace(/^\[|\]$/g, '');
    if (address !== '' && !/^[\d.]+$|:/.test(address)) fail(`Invalid ip address: ${address}`);
    if (numbers === '') fail(`No port specified: ${port}<empty>`);
    const [from, to] = rangeOf(numbers) ?? fail(`Invalid containerPort: ${numbers}`);
    if (hostNumbers !== '') {
      const [start, end] = rangeOf(hostNumbers) ?? fail(`Invalid hostPort: ${hostNumbers}`);
      if (to !== from && to - from !== end - start) {
        fail(
          `Invalid ranges specified for container and host Ports: ${numbers} and ${hostNumbers}`,
        );
      }
    }
    if (!protocols.includes(protocol.toLowerCase())) fail(`Invalid proto: ${protocol}`);
    for (let at = from; at <= to; at += 1) exposed[`${at}/${protocol.toLowerCase()}`] = {};
  }
  return Object.fromEntries(Object.entries(exposed).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function splitProtocol(port: string): [string, string] {
  const [numbers = '', protocol = ''] = port.split('/');
  return numbers === '' ? ['', ''] : [numbers, protocol || 'tcp'];
}

function rangeOf(numbers: string): [number, number] | null {
  const found = /^(\d+)(?:-(\d+))?$/.exec(numbers);
  const from = Number(found?.[1]);
  const to = Number(found?.[2] ?? from);
  return found && from <= to && to <= highest ? [from, to] : null;
}

function fail(message: string): never {
  throw new EngineError(400, message);
}
