import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** Changes lines of a file dockerd keeps for a container that runs, as its networks or links change. */
export function editFile(
  { live: { init } }: ContainerRecord,
  path: '/etc/hosts' | '/etc/resolv.conf',
  edit: (lines: readonly string[]) => readonly string[],
): void {
  const file = init.get(path);
  if (file?.kind !== 'file' || !file.data) return;
  const lines = new TextDecoder().decode(file.data).split('\n').slice(0, -1);
  const data = new TextEncoder().encode(`${edit(lines).join('\n')}\n`);
  init.set(path, { ...file, sizeBytes: data.length, data });
}
