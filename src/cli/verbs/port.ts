import { strconvProblem } from '../../go/strconvProblem.ts';
import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { readInspected } from '../readInspected.ts';
import { portSpec } from '../specs/portSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

interface Binding {
  readonly HostIp: string;
  readonly HostPort: string;
}

interface Published {
  readonly NetworkSettings: { readonly Ports: Record<string, Binding[] | null> | null };
}

/** Where a container's ports are published. */
export const port: VerbSpec = {
  ...portSpec,
  async run(context, [name = '', asked = '']) {
    const response = await callDaemon(context, 'GET', containerPath(name, 'json'));
    const { NetworkSettings } = await readInspected<Published>(response);
    const ports = NetworkSettings.Ports ?? {};
    const lines: string[] = [];
    if (asked) {
      const [number = '', protocol = 'tcp'] = asked.split('/');
      if (!/^\d+$/.test(number)) {
        throw new CliError(
          `Error: invalid port (${number}): ${strconvProblem('ParseUint', number)}`,
        );
      }
      const bindings = ports[`${number}/${protocol}`];
      if (!bindings) throw new CliError(`Error: No public port '${asked}' published for ${name}`);
      lines.push(...bindings.map(hostOf));
    } else {
      for (const [from, bindings] of Object.entries(ports)) {
        lines.push(...(bindings ?? []).map((binding) => `${from} -> ${hostOf(binding)}`));
      }
    }
    lines.sort(naturally);
    if (lines.length > 0) context.io.write(1, `${lines.join('\n')}\n`);
    return 0;
  },
};

function hostOf({ HostIp, HostPort }: Binding): string {
  return `${HostIp.includes(':') ? `[${HostIp}]` : HostIp}:${HostPort}`;
}

/** Runs of digits by what they count, the rest by its bytes. */
function naturally(a: string, b: string): number {
  const parts = (text: string) => text.match(/\d+|\D/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const one = left[at] ?? '';
    const other = right[at] ?? '';
    if (one === other) continue;
    const areNumbers = /^\d/.test(one) && /^\d/.test(other);
    const order = areNumbers ? Number(one) - Number(other) : one < other ? -1 : 1;
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
