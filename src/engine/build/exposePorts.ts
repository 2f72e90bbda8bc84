import { EngineError } from '../http/EngineError.ts';

const highest = 65_535;
const protocols = ['tcp', 'udp', 'sctp'];

/** `80`, `53/udp`, `8000-8003` as `ExposedPorts`. @throws EngineError 400 `Invalid containerPort: abc` */
export function exposePorts(ports: readonly string[]): Record<string, object> {
  const exposed: Record<string, object> = {};
  for (const port of ports) {
    const [numbers = '', protocol = 'tcp'] = port.split('/');
    const bare = numbers.slice(numbers.lastIndexOf(':') + 1);
    const range = /^(\d+)(?:-(\d+))?$/.exec(bare);
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? from);
    if (!range || to < from || to > highest) {
      throw new EngineError(400, `Invalid containerPort: ${bare}`);
    }
    if (!protocols.includes(protocol.toLowerCase())) {
      throw new EngineError(400, `Invalid proto: ${protocol}`);
    }
    for (let at = from; at <= to; at += 1) exposed[`${at}/${protocol.toLowerCase()}`] = {};
  }
  return Object.fromEntries(Object.entries(exposed).sort(([a], [b]) => (a < b ? -1 : 1)));
}
