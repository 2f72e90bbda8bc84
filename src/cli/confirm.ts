import type { CliContext } from './CliContext.ts';

/** Asks before something is lost; true for `y` alone, whatever its case. An empty line or no input means no. */
export async function confirm({ io }: CliContext, warning: string): Promise<boolean> {
  io.write(1, `${warning} [y/N] `);
  const reader = io.stdin?.getReader();
  if (!reader) return false;
  let typed = '';
  const decoder = new TextDecoder();
  while (!/[\r\n]/.test(typed)) {
    const next = await reader.read();
    if (next.done) break;
    typed += decoder.decode(next.value, { stream: true });
  }
  reader.releaseLock();
  return (typed.split(/[\r\n]/)[0] ?? '').trim().toLowerCase() === 'y';
}
