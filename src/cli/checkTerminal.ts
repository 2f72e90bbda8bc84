import type { CliIo } from './CliIo.ts';
import { CliError } from './CliError.ts';

/** A terminal for a container's input needs one to read from. @throws CliError */
export function checkTerminal(io: CliIo, takesStdin: boolean, isTty: boolean): void {
  if (takesStdin && isTty && !io.isStdinTty) throw new CliError('the input device is not a TTY');
}
