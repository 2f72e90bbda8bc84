import { callDaemon } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';
import { containerPath } from './containerPath.ts';

/** Passes signals (Ctrl-C) on to a container; gives how to stop. */
export function forwardSignals(context: CliContext, id: string): () => void {
  return context.io.onSignal((name) => {
    callDaemon(context, 'POST', containerPath(id, 'kill'), {
      query: { signal: name.replace(/^SIG/, '') },
    }).catch(() => undefined);
  });
}
