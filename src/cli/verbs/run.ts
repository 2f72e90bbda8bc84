import { callDaemon } from '../callDaemon.ts';
import { checkTerminal } from '../checkTerminal.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { createContainer } from '../createContainer.ts';
import { followSize } from '../followSize.ts';
import { forwardSignals } from '../forwardSignals.ts';
import { joinStream } from '../joinStream.ts';
import type { ParsedFlags } from '../ParsedFlags.ts';
import { containerFlagChecks } from '../run/containerFlagChecks.ts';
import { createBody } from '../run/createBody.ts';
import type { CreateBody } from '../run/createBody.ts';
import { writeIdFile } from '../run/writeIdFile.ts';
import { runError } from '../runError.ts';
import { runSpec } from '../specs/runSpec.ts';
import { untilInterrupted } from '../untilInterrupted.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { waitForExit } from '../waitForExit.ts';

/** Makes a container, starts it, and stays with it until it ends, unless it is detached. */
export const run: VerbSpec = {
  ...runSpec,
  checks: containerFlagChecks,
  handlesSignals: true,
  async run(context, args, flags) {
    const isDetached = flags.bool('detach');
    const body = await createBody(args, flags, { io: context.io, isDetached }).catch(
      (error: unknown) => {
        throw runError(error, 'run');
      },
    );
    if (flags.bool('rm') && !['no', ''].includes(flags.string('restart'))) {
      throw runError(
        new CliError('conflicting options: cannot specify both --restart and --rm'),
        'run',
      );
    }
    if (isDetached && flags.isSet('attach')) {
      throw new CliError('conflicting options: cannot specify both --attach and --detach');
    }
    if (!isDetached) checkTerminal(context.io, body.attach.stdin, flags.bool('tty'));
    const idFile = await writeIdFile(context.io, flags.string('cidfile')).catch(
      (error: unknown) => {
        throw runError(error, 'run');
      },
    );
    // Until there is a container to hear them, signals are for the command: a pull is broken off.
    const id = await untilInterrupted(context, (inner) =>
      createContainer(inner, {
        json: body.json,
        name: flags.string('name'),
        image: args[0] ?? '',
        pull: flags.string('pull'),
        platform: flags.string('platform'),
        isQuiet: flags.bool('quiet'),
      }).catch((error: unknown) => {
        throw runError(error, 'run');
      }),
    );
    await idFile(id);
    return runContainer(context, id, body, flags);
  },
};

async function runContainer(
  context: CliContext,
  id: string,
  { attach }: CreateBody,
  flags: ParsedFlags,
): Promise<number> {
  const isDetached = flags.bool('detach');
  const isTty = flags.bool('tty');
  const isAttached = attach.stdin || attach.stdout || attach.stderr;
  const stopForwarding =
    flags.bool('sig-proxy') && !isTty && !isDetached ? forwardSignals(context, id) : () => {};
  let stopSizing = () => {};
  const joined = isAttached
    ? await joinStream(
        context,
        containerPath(id, 'attach'),
        {
          query: {
            detachKeys: flags.string('detach-keys') || undefined,
            stderr: attach.stderr ? '1' : undefined,
            stdin: attach.stdin ? '1' : undefined,
            stdout: attach.stdout ? '1' : undefined,
            stream: '1',
          },
        },
        { takesStdin: attach.stdin, isTty, detachKeys: flags.string('detach-keys') },
      )
    : null;
  try {
    const ending = await waitForExit(context, id, flags.bool('rm') ? 'removed' : 'next-exit');
    try {
      await callDaemon(context, 'POST', containerPath(id, 'start'));
    } catch (error) {
      joined?.close();
      if (isDetached) context.io.write(1, `${id}\n`);
      ending.cancel();
      throw runError(error, 'run');
    }
    if (isDetached) {
      context.io.write(1, `${id}\n`);
      ending.cancel();
      return 0;
    }
    if (isTty && context.io.isStdoutTty) stopSizing = followSize(context, containerPath(id));
    if (joined && (await joined.done) === 'left') {
      ending.cancel();
      return 0;
    }
    return await ending.exitCode;
  } finally {
    joined?.close();
    stopSizing();
    stopForwarding();
  }
}
