import { callDaemon } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';

/** Tells a container's terminal its size, now and whenever it changes; gives how to stop. */
export function followSize(context: CliContext, path: string): () => void {
  const { io } = context;
  const tell = (columns: number, rows: number) => {
    if (columns === 0 && rows === 0) return;
    callDaemon(context, 'POST', `${path}/resize`, {
      query: { h: String(rows), w: String(columns) },
    }).catch(() => undefined);
  };
  tell(io.columns, io.rows);
  return io.onResize(tell);
}
