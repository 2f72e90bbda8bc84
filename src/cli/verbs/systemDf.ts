import { callDaemon } from '../callDaemon.ts';
import { listText } from '../format/listText.ts';
import { systemDfSpec } from '../specs/systemDfSpec.ts';
import type { SystemUsage } from '../SystemUsage.ts';
import { usageDetails } from '../usageDetails.ts';
import { usageHeaders } from '../usageHeaders.ts';
import { usageRows } from '../usageRows.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const rawFormat = `type: {{.Type}}
total: {{.TotalCount}}
active: {{.Active}}
size: {{.Size}}
reclaimable: {{.Reclaimable}}
`;

/** Tells what takes the daemon's disk. */
export const systemDf: VerbSpec = {
  ...systemDfSpec,
  async run(context, _, flags) {
    const { io } = context;
    const response = await callDaemon(context, 'GET', '/system/df');
    const usage = (await response.json()) as SystemUsage;
    const format = flags.string('format');
    if (flags.bool('verbose')) {
      usageDetails(context, usage, format);
      return 0;
    }
    io.write(
      1,
      listText({
        format,
        tableFormat: 'table {{.Type}}\t{{.TotalCount}}\t{{.Active}}\t{{.Size}}\t{{.Reclaimable}}',
        rawFormat,
        headers: usageHeaders,
        rows: usageRows(usage),
      }),
    );
    return 0;
  },
};
