const unitBytes: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** Bytes of a size as people write it, `16 GiB` or `1.5 TB`; null where it cannot be read. */
export function parseSize(text: string): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d+)?) ?([kKMGT]?i?B)$/.exec(text.trim()) ?? [];
  const scale = unitBytes[unit ?? ''];
  if (digits === undefined || scale === undefined) return null;
  const bytes = Math.round(Number(digits) * scale);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}
