import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { DaemonError } from '../DaemonError.ts';
import { forEach } from '../forEach.ts';
import { rmSpec } from '../specs/rmSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes containers. */
export const rm: VerbSpec = {
  ...rmSpec,
  run(context, names, flags) {
    const one = (flag: string) => (flags.bool(flag) ? '1' : undefined);
    const query = { force: one('force'), link: one('link'), v: one('volumes') };
    return forEach(
      context,
      names,
      (typed) => {
        const name = typed.replace(/^\/+/, '').replace(/\/+$/, '');
        return name === ''
          ? Promise.reject(new CliError('container name cannot be empty'))
          : callDaemon(context, 'DELETE', containerPath(name), { query });
      },
      (error) => flags.bool('force') && error instanceof DaemonError && error.status === 404,
    );
  },
};
