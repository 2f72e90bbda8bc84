import { callDaemon } from '../callDaemon.ts';
import { checkTerminal } from '../checkTerminal.ts';
import { CliError } from '../CliError.ts';
import type { ContainerFacts } from '../ContainerFacts.ts';
import { containerPath } from '../containerPath.ts';
import { followSize } from '../followSize.ts';
import { forwardSignals } from '../forwardSignals.ts';
import { joinStream } from '../joinStream.ts';
import { attachSpec } from '../specs/attachSpec.ts';
import { readInspected } from '../readInspected.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { waitForExit } from '../waitForExit.ts';

/** Joins a container that runs. */
export const attach: VerbSpec = {
  ...attachSpec,
  handlesSignals: true,
  async run(context, [name = ''], flags) {
    const { io } = context;
    const ending = await waitForExit(context, name).catch(() => null);
    const response = await callDaemon(context, 'GET', containerPath(name, 'json'));
    const { Id: id, Config, State } = await readInspected<ContainerFacts>(response);
    const problem = problemOf(State);
    if (problem) {
      ending?.cancel();
      throw new CliError(problem);
    }
    const takesStdin = !flags.bool('no-stdin') && Config.OpenStdin;
    checkTerminal(io, takesStdin, Config.Tty);
    const detachKeys = flags.string('detach-keys');
    const joined = await joinStream(
      context,
      containerPath(name, 'attach'),
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
    const forwards = flags.bool('sig-proxy') && !Config.Tty;
    const stopForwarding = forwards ? forwardSignals(context, id) : () => {};
    const stopSizing =
      Config.Tty && io.isStdoutTty ? followSize(context, containerPath(name)) : () => {};
    try {
      if ((await joined.done) === 'left') {
        ending?.cancel();
        return 0;
      }
      return (await ending?.exitCode) ?? 0;
    } finally {
      joined.close();
      stopForwarding();
      stopSizing();
    }
  },
};

function problemOf({ Running, Paused, Restarting }: ContainerFacts['State']): string | null {
  if (!Running) return 'You cannot attach to a stopped container, start it first';
  if (Paused) return 'You cannot attach to a paused container, unpause it first';
  return Restarting
    ? 'You cannot attach to a restarting container, wait until it is running'
    : null;
}
