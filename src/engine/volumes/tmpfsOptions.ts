const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** `size=64m,mode=1770,exec`: what of a tmpfs's options counts here. */
export function tmpfsOptions(text: string): {
  readonly sizeBytes: number | null;
  readonly mode: number | null;
  readonly others: readonly string[];
} {
  const options = text.split(',').filter(Boolean);
  const value = (name: string) =>
    options.findLast((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const [, count, unit = ''] = /^(\d+)([kmg]?)$/i.exec(value('size') ?? '') ?? [];
  const mode = value('mode');
  return {
    sizeBytes: count === undefined ? null : Number(count) * (units[unit.toLowerCase()] ?? 1),
    mode: mode === null ? null : parseInt(mode, 8),
    others: options.filter((one) => !one.includes('=')),
  };
}
