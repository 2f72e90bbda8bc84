import type { ImageConfig } from '../state/ImageConfig.ts';

const compared = [
  'AttachStdin',
  'AttachStdout',
  'AttachStderr',
  'OpenStdin',
  'Tty',
  'User',
  'Cmd',
  'Entrypoint',
  'Env',
  'Healthcheck',
] as const;

/** Whether a step asks for what an image was made of: what dockerd's cache compares. */
export function sameConfig(a: ImageConfig, b: ImageConfig): boolean {
  const isSame = compared.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
  return (
    isSame &&
    sameRecord(a.Labels, b.Labels) &&
    sameRecord(a.Volumes, b.Volumes) &&
    sameRecord(a.ExposedPorts, b.ExposedPorts)
  );
}

function sameRecord(a: object | null | undefined, b: object | null | undefined): boolean {
  const sorted = (record: object | null | undefined): string =>
    JSON.stringify(Object.entries(record ?? {}).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
