import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { containerRow } from '../containerRow.ts';
import type { ListedContainer } from '../containerRow.ts';
import { filtersQuery } from '../filtersQuery.ts';
import { listText } from '../format/listText.ts';
import { Template } from '../format/Template.ts';
import { TemplateError } from '../format/TemplateError.ts';
import { psSpec } from '../specs/psSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const columns = [
  '{{.ID}}',
  '{{.Image}}',
  '{{.Command}}',
  '{{.RunningFor}}',
  '{{.Status}}',
  '{{.Ports}}',
  '{{.Names}}',
];
const headers = {
  Command: 'COMMAND',
  CreatedAt: 'CREATED AT',
  ID: 'CONTAINER ID',
  Image: 'IMAGE',
  Label: (name: unknown) => String(name),
  Labels: 'LABELS',
  LocalVolumes: 'LOCAL VOLUMES',
  Mounts: 'MOUNTS',
  Names: 'NAMES',
  Networks: 'NETWORKS',
  Platform: 'PLATFORM',
  Ports: 'PORTS',
  RunningFor: 'CREATED',
  Size: 'SIZE',
  State: 'STATE',
  Status: 'STATUS',
};
const rawFormat = `container_id: {{.ID}}
image: {{.Image}}
command: {{.Command}}
created_at: {{.CreatedAt}}
state: {{- pad .State 1 0}}
status: {{- pad .Status 1 0}}
names: {{.Names}}
labels: {{- pad .Labels 1 0}}
ports: {{- pad .Ports 1 0}}
`;

/** Templates that look at a container's size, or at all of it. */
const showsSize = /\.Size\b|\bjson\s+\.(?![A-Za-z])|(?<![\w.])\.\s*\|\s*json\b/;

/** Lists containers. */
export const ps: VerbSpec = {
  ...psSpec,
  async run(context, _, flags) {
    const { io } = context;
    const isQuiet = flags.bool('quiet');
    let format = flags.string('format');
    if (isQuiet && format && format !== 'table') {
      io.write(2, 'WARNING: Ignoring custom format, because both --format and --quiet are set.\n');
      format = '';
    }
    const row = (container: ListedContainer | null) =>
      containerRow(container, { isWhole: flags.bool('no-trunc'), nowMs: io.nowMs() });
    const isCustom = format !== '' && !['json', 'raw', 'table'].includes(format);
    if (isCustom) tryFormat(format, row(null));
    const hasSize = flags.bool('size');
    const asksSize = hasSize || (!isQuiet && !flags.isSet('size') && showsSize.test(format));
    const last = flags.bool('latest') && !flags.isSet('last') ? 1 : flags.number('last');
    const response = await callDaemon(context, 'GET', '/containers/json', {
      query: {
        all: flags.bool('all') ? '1' : undefined,
        limit: last > 0 ? String(last) : undefined,
        size: asksSize ? '1' : undefined,
        filters: filtersQuery(flags.list('filter')),
      },
    });
    const containers = (await response.json()) as ListedContainer[];
    io.write(
      1,
      listText({
        format,
        tableFormat: `table ${[...columns, ...(hasSize ? ['{{.Size}}'] : [])].join('\t')}`,
        rawFormat: rawFormat + (hasSize ? 'size: {{.Size}}\n' : ''),
        quietFormat: '{{.ID}}',
        isQuiet,
        headers,
        rows: rowsOf(containers, row),
      }),
    );
    return 0;
  },
};

/** Each row is gone before the next is made: there may be very many. */
function* rowsOf(
  containers: readonly ListedContainer[],
  row: (container: ListedContainer) => ReturnType<typeof containerRow>,
): Generator<ReturnType<typeof containerRow>> {
  for (const container of containers) yield row(container);
}

/** As docker does before it asks: against a container of nothing. @throws CliError */
function tryFormat(format: string, nothing: ReturnType<typeof containerRow>): void {
  let problem = 'parse';
  try {
    const template = new Template(format);
    problem = 'execute';
    template.execute(nothing);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new CliError(`failed to ${problem} template: ${error.message}`);
  }
}
