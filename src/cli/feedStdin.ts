import type { CliIo } from './CliIo.ts';

/** Standard input on its way to a container. */
export interface StdinFeed {
  readonly stream: ReadableStream<Uint8Array>;
  /** Lets go of standard input; what is typed later is not read. */
  stop(): void;
}

/**
 * Reads what is typed until it ends, or until the keys for leaving come in.
 * @param detachKeys bytes; none for an input that is no terminal
 */
export function feedStdin(
  io: CliIo,
  detachKeys: readonly number[] | null,
  onDetach: () => void,
): StdinFeed {
  const reader = io.stdin?.getReader();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let isStopped = false;
  let matched = 0;
  const stream = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened;
    },
  });
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    reader?.releaseLock();
    controller?.close();
  };
  void pump();
  return { stream, stop };

  async function pump(): Promise<void> {
    try {
      for (;;) {
        const next = (await reader?.read()) ?? { done: true, value: undefined };
        if (isStopped) return;
        if (next.done || !next.value) break;
        const { kept, isLeaving } = withoutKeys(next.value);
        if (kept.length > 0) controller?.enqueue(kept);
        if (isLeaving) {
          stop();
          onDetach();
          return;
        }
      }
    } catch {
      // Letting go of standard input ends the read that waits for it.
    }
    stop();
  }

  function withoutKeys(bytes: Uint8Array): { kept: Uint8Array; isLeaving: boolean } {
    if (!detachKeys) return { kept: bytes, isLeaving: false };
    const kept: number[] = [];
    for (const byte of bytes) {
      if (byte === detachKeys[matched]) {
        matched += 1;
        if (matched === detachKeys.length) return { kept: Uint8Array.from(kept), isLeaving: true };
        continue;
      }
      kept.push(...detachKeys.slice(0, matched), byte);
      matched = 0;
    }
    return { kept: Uint8Array.from(kept), isLeaving: false };
  }
}
