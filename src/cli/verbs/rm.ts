import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { DaemonError } from '../DaemonError.ts';
import { rmSpec } from '../specs/rmSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Removes containers. */
export const rm: VerbSpec = {
  ...rmSpec,
  async run(context, names, flags) {
    const isForced = flags.bool('force');
    const one = (flag: string) => (flags.bool(flag) ? '1' : undefined);
    const running = names.map((typed) => {
      const name = typed.replace(/^\/+/, '').replace(/\/+$/, '');
      if (name === '') return Promise.resolve(new CliError('container name cannot be empty'));
      return callDaemon(context, 'DELETE', containerPath(name), {
        query: { force: one('force'), link: one('link'), v: one('volumes') },
      }).then(
        () => null,
        (error: unknown) => error,
      );
    });
    const problems: string[] = [];
    for (const [index, outcome] of running.entries()) {
      const error = await outcome;
      if (error === null) context.io.write(1, `${names[index] ?? ''}\n`);
      else if (!(error instanceof CliError)) throw error;
      else if (isForced && error instanceof DaemonError && error.status === 404) {
        context.io.write(2, `${error.message}\n`);
      } else problems.push(error.message);
    }
    if (problems.length > 0) throw new CliError(problems.join('\n'));
    return 0;
  },
};
