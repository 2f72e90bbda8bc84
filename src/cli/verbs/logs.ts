import { quoteGo } from '../../go/quoteGo.ts';
import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import type { ContainerFacts } from '../ContainerFacts.ts';
import { containerPath } from '../containerPath.ts';
import { showOutput } from '../showOutput.ts';
import { logsSpec } from '../specs/logsSpec.ts';
import { timestampOf } from '../timestampOf.ts';
import { readInspected } from '../readInspected.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** What a container has said. */
export const logs: VerbSpec = {
  ...logsSpec,
  async run(context, [name = ''], flags) {
    const { io } = context;
    const inspected = await callDaemon(context, 'GET', containerPath(name, 'json'));
    const { Id, Config } = await readInspected<ContainerFacts>(inspected);
    const one = (flag: string) => (flags.bool(flag) ? '1' : undefined);
    const moment = (flag: 'since' | 'until') => {
      const text = flags.string(flag);
      const stamp = timestampOf(text, io.nowMs());
      if (stamp !== '' && !/^\d+(\.\d+)?$/.test(stamp)) {
        throw new CliError(
          `invalid value for "${flag}": failed to parse value as time or duration: ${quoteGo(text)}`,
        );
      }
      return stamp || undefined;
    };
    const response = await callDaemon(context, 'GET', containerPath(Id, 'logs'), {
      query: {
        details: one('details'),
        follow: one('follow'),
        since: moment('since'),
        stderr: '1',
        stdout: '1',
        tail: flags.string('tail'),
        timestamps: one('timestamps'),
        until: moment('until'),
      },
    });
    const reader = response.body?.getReader();
    if (reader) await showOutput(io, reader, Config.Tty);
    return 0;
  },
};
