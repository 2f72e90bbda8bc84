import { callDaemon } from '../callDaemon.ts';
import { checkTerminal } from '../checkTerminal.ts';
import { containerPath } from '../containerPath.ts';
import { followSize } from '../followSize.ts';
import { joinStream } from '../joinStream.ts';
import { containerFlagChecks } from '../run/containerFlagChecks.ts';
import { readVariables } from '../run/readVariables.ts';
import { CliError } from '../CliError.ts';
import { execSpec } from '../specs/execSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Runs a command in a container that runs. */
export const exec: VerbSpec = {
  ...execSpec,
  leavesQuietly: true,
  checks: { env: (value) => containerFlagChecks.env?.(value) ?? null },
  async run(context, [name = '', ...command], flags) {
    const { io } = context;
    const isDetached = flags.bool('detach');
    const isTty = flags.bool('tty');
    const takesStdin = flags.bool('interactive') && !isDetached;
    const variables = await readVariables(io, {
      files: flags.list('env-file'),
      given: flags.list('env'),
      fromEnvironment: true,
    }).catch((error: unknown) => {
      throw new CliError(error instanceof Error ? error.message : String(error));
    });
    const detachKeys = flags.string('detach-keys');
    await callDaemon(context, 'GET', containerPath(name, 'json'));
    checkTerminal(io, takesStdin, isTty);
    const created = await callDaemon(context, 'POST', containerPath(name, 'exec'), {
      json: {
        User: flags.string('user'),
        Privileged: flags.bool('privileged'),
        Tty: isTty,
        AttachStdin: takesStdin,
        AttachStderr: !isDetached,
        AttachStdout: !isDetached,
        Detach: isDetached,
        DetachKeys: detachKeys,
        Env: variables.length > 0 ? variables : null,
        WorkingDir: flags.string('workdir'),
        Cmd: command,
      },
    });
    const { Id } = (await created.json()) as { Id: string };
    const path = `/exec/${Id}`;
    const how = { Detach: isDetached, Tty: isTty };
    if (isDetached) {
      await callDaemon(context, 'POST', `${path}/start`, { json: how });
      return 0;
    }
    const joined = await joinStream(
      context,
      `${path}/start`,
      { json: how },
      { takesStdin, isTty, detachKeys },
    );
    const stopSizing = isTty && io.isStdinTty ? followSize(context, path) : () => {};
    try {
      if ((await joined.done) === 'left') return 0;
    } finally {
      joined.close();
      stopSizing();
    }
    const response = await callDaemon(context, 'GET', `${path}/json`);
    const { ExitCode } = (await response.json()) as { ExitCode: number | null };
    return ExitCode ?? 0;
  },
};
