import { callDaemon } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';
import { containerPath } from './containerPath.ts';

/** A container's exit code to come. */
export interface ExitWait {
  /** 125 when the daemon breaks off. */
  readonly exitCode: Promise<number>;
  cancel(): void;
}

/** Asks to be told a container's exit code; resolves once the daemon has heard it. @throws DaemonError */
export async function waitForExit(
  context: CliContext,
  id: string,
  condition?: 'removed' | 'next-exit',
): Promise<ExitWait> {
  const response = await callDaemon(context, 'POST', containerPath(id, 'wait'), {
    query: { condition },
  });
  const reader = response.body?.getReader();
  return { exitCode: readCode(), cancel: () => void reader?.cancel().catch(() => undefined) };

  async function readCode(): Promise<number> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
        text += decoder.decode(next.value, { stream: true });
      }
      return (JSON.parse(text) as { StatusCode: number }).StatusCode;
    } catch {
      return failedExit;
    }
  }
}

const failedExit = 125;
