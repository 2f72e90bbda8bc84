import { callDaemon } from '../callDaemon.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import type { ContainerFacts } from '../ContainerFacts.ts';
import { containerPath } from '../containerPath.ts';
import { followSize } from '../followSize.ts';
import { joinStream } from '../joinStream.ts';
import type { ParsedFlags } from '../ParsedFlags.ts';
import { startSpec } from '../specs/startSpec.ts';
import { readInspected } from '../readInspected.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { waitForExit } from '../waitForExit.ts';

/** Starts containers; with `-a` or `-i` stays with the one. */
export const start: VerbSpec = {
  ...startSpec,
  leavesQuietly: true,
  async run(context, names, flags) {
    const { io } = context;
    if (flags.bool('attach') || flags.bool('interactive')) {
      if (names.length > 1) {
        throw new CliError('you cannot start and attach multiple containers at once');
      }
      return startAndJoin(context, names[0] ?? '', flags);
    }
    const failed: string[] = [];
    for (const name of names) {
      try {
        await callDaemon(context, 'POST', containerPath(name, 'start'));
        io.write(1, `${name}\n`);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        io.write(2, `${error.message}\n`);
        failed.push(name);
      }
    }
    if (failed.length > 0) {
      throw new CliError(`Error: failed to start containers: ${failed.join(', ')}`);
    }
    return 0;
  },
};

async function startAndJoin(
  context: CliContext,
  name: string,
  flags: ParsedFlags,
): Promise<number> {
  const response = await callDaemon(context, 'GET', containerPath(name, 'json'));
  const { Id: id, Config, HostConfig } = await readInspected<ContainerFacts>(response);
  const detachKeys = flags.string('detach-keys');
  const takesStdin = flags.bool('interactive') && Config.OpenStdin;
  const joined = await joinStream(
    context,
    containerPath(id, 'attach'),
    {
      query: {
        detachKeys: detachKeys || undefined,
        stderr: '1',
        stdin: takesStdin ? '1' : undefined,
        stdout: '1',
        stream: '1',
      },
    },
    { takesStdin, isTty: Config.Tty, detachKeys },
  );
  let stopSizing = () => {};
  try {
    const ending = await waitForExit(context, id, HostConfig.AutoRemove ? 'removed' : 'next-exit');
    await callDaemon(context, 'POST', containerPath(id, 'start'));
    if (Config.Tty && context.io.isStdoutTty) stopSizing = followSize(context, containerPath(id));
    if ((await joined.done) === 'left') {
      ending.cancel();
      return 0;
    }
    return await ending.exitCode;
  } finally {
    joined.close();
    stopSizing();
  }
}
