import type { CliContext } from './CliContext.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';
import type { Pruned } from './Pruned.ts';

/** What was removed, and the space that is free again. */
export function showPruned({ io }: CliContext, { text, reclaimedBytes }: Pruned): void {
  if (text) io.write(1, `${text}\n`);
  io.write(1, `Total reclaimed space: ${formatDecimalSize(reclaimedBytes)}\n`);
}
