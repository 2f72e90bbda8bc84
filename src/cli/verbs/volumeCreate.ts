import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { keyValues } from '../keyValues.ts';
import { labelCheck } from '../labelCheck.ts';
import { volumeCreateSpec } from '../specs/volumeCreateSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Makes a volume, or takes the one that is there, and prints its name. */
export const volumeCreate: VerbSpec = {
  ...volumeCreateSpec,
  checks: labelCheck,
  flags: [...volumeCreateSpec.flags, { name: 'name', type: 'string', usage: '', isHidden: true }],
  async run(context, [name = ''], flags) {
    const hidden = flags.string('name');
    if (hidden && name) {
      throw new CliError(
        'conflicting options: cannot specify a volume-name through both --name and as a positional arg',
      );
    }
    const options = keyValues(flags.list('opt'));
    const labels = keyValues(flags.list('label'));
    const isAny = (record: object) => Object.keys(record).length > 0;
    const response = await callDaemon(context, 'POST', '/volumes/create', {
      json: {
        Driver: flags.string('driver'),
        ...(isAny(options) ? { DriverOpts: options } : {}),
        ...(isAny(labels) ? { Labels: labels } : {}),
        ...(name || hidden ? { Name: name || hidden } : {}),
      },
    });
    const { Name } = (await response.json()) as { Name: string };
    context.io.write(1, `${Name}\n`);
    return 0;
  },
};
