import { callDaemon } from '../callDaemon.ts';
import { containerPath } from '../containerPath.ts';
import { alignColumns } from '../format/alignColumns.ts';
import { topSpec } from '../specs/topSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const columns = { leastWidth: 20, padding: 3 };

/** The processes of a container, as ps tells them. */
export const top: VerbSpec = {
  ...topSpec,
  async run(context, [name = '', ...options]) {
    const response = await callDaemon(context, 'GET', containerPath(name, 'top'), {
      query: { ps_args: options.join(' ') || undefined },
    });
    const { Titles, Processes } = (await response.json()) as {
      Titles: string[];
      Processes: string[][] | null;
    };
    const lines = [Titles, ...(Processes ?? [])].map((cells) => `${cells.join('\t')}\n`);
    context.io.write(1, alignColumns(lines.join(''), columns));
    return 0;
  },
};
