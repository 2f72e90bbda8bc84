import { MemoryKind } from '../../world/MemoryKind.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { instanceName } from './instanceName.ts';
import { formatSize } from '../../i18n/formatSize.ts';

/** What a bar says: the kinds in it and their sum, or the instance itself where it is one bar. */
export function barName(
  { frame, host }: HostDrawing,
  row: number,
  bar: { readonly kinds: number; readonly bytes: number; readonly whole: boolean },
): string {
  const { stage, words } = frame.messages;
  const size = formatSize(bar.bytes, frame.language);
  if (bar.whole) return stage.part(instanceName(frame, host, row), size);
  const names = MemoryKind.filter((_, kind) => bar.kinds & (1 << kind));
  return stage.part(names.map((kind) => words.kind[kind]).join(' + '), size);
}
