import { byNaturalName } from '../byNaturalName.ts';
import { callDaemon } from '../callDaemon.ts';
import { filtersQuery } from '../filtersQuery.ts';
import { listText } from '../format/listText.ts';
import { volumeLsSpec } from '../specs/volumeLsSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { volumeHeaders } from '../volumeHeaders.ts';
import { volumeRow } from '../volumeRow.ts';
import type { VolumeSummary } from '../volumeRow.ts';

/** Lists volumes by name. */
export const volumeLs: VerbSpec = {
  ...volumeLsSpec,
  async run(context, _, flags) {
    const isQuiet = flags.bool('quiet');
    const response = await callDaemon(context, 'GET', '/volumes', {
      query: { filters: filtersQuery(flags.list('filter')) },
    });
    const { Volumes, Warnings } = (await response.json()) as {
      Volumes: VolumeSummary[] | null;
      Warnings: string[] | null;
    };
    for (const warning of Warnings ?? []) context.io.write(2, `WARNING: ${warning}\n`);
    const volumes = (Volumes ?? []).sort((a, b) => byNaturalName(a.Name, b.Name));
    context.io.write(
      1,
      listText({
        format: flags.string('format'),
        tableFormat: 'table {{.Driver}}\t{{.Name}}',
        rawFormat: `name: {{.Name}}${isQuiet ? '' : '\ndriver: {{.Driver}}\n'}`,
        quietFormat: '{{.Name}}',
        isQuiet,
        headers: volumeHeaders,
        rows: volumes.map(volumeRow),
      }),
    );
    return 0;
  },
};
