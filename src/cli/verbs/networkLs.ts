import { byNaturalName } from '../byNaturalName.ts';
import { callDaemon } from '../callDaemon.ts';
import { filtersQuery } from '../filtersQuery.ts';
import { GoStruct } from '../format/GoStruct.ts';
import { listText } from '../format/listText.ts';
import { goTime } from '../goTime.ts';
import { labelText } from '../labelText.ts';
import { networkLsSpec } from '../specs/networkLsSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

interface Network {
  readonly Id: string;
  readonly Name: string;
  readonly Created: string;
  readonly Driver: string;
  readonly Scope: string;
  readonly EnableIPv4?: boolean;
  readonly EnableIPv6: boolean;
  readonly Internal: boolean;
  readonly Labels: Readonly<Record<string, string>> | null;
}

const shortId = 12;
const headers = {
  CreatedAt: 'CREATED AT',
  Driver: 'DRIVER',
  ID: 'NETWORK ID',
  IPv4: 'IPV4',
  IPv6: 'IPV6',
  Internal: 'INTERNAL',
  Labels: 'LABELS',
  Name: 'NAME',
  Scope: 'SCOPE',
};

/** Lists networks by name. */
export const networkLs: VerbSpec = {
  ...networkLsSpec,
  async run(context, _, flags) {
    const response = await callDaemon(context, 'GET', '/networks', {
      query: { filters: filtersQuery(flags.list('filter')) },
    });
    const networks = (await response.json()) as Network[];
    const rows = networks
      .sort((a, b) => byNaturalName(a.Name, b.Name))
      .map(
        (network) =>
          new GoStruct(
            '*network.networkContext',
            {
              CreatedAt: goTime(network.Created),
              Driver: network.Driver,
              ID: flags.bool('no-trunc') ? network.Id : network.Id.slice(0, shortId),
              IPv4: String(network.EnableIPv4 ?? false),
              IPv6: String(network.EnableIPv6),
              Internal: String(network.Internal),
              Label: (name: unknown) => network.Labels?.[String(name)] ?? '',
              Labels: labelText(network.Labels),
              Name: network.Name,
              Scope: network.Scope,
            },
            { isRow: true },
          ),
      );
    const isQuiet = flags.bool('quiet');
    const rest = '\nname: {{.Name}}\ndriver: {{.Driver}}\nscope: {{.Scope}}\n';
    context.io.write(
      1,
      listText({
        format: flags.string('format'),
        tableFormat: 'table {{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.Scope}}',
        rawFormat: `network_id: {{.ID}}${isQuiet ? '' : rest}`,
        quietFormat: '{{.ID}}',
        isQuiet,
        headers,
        rows,
      }),
    );
    return 0;
  },
};
