const widest = 100_000;

/** A field of `printf` at its width: `-` puts it left, `0` fills numbers. */
export function padField(text: string, width: number, flags: string, kind: string): string {
  const wide = Math.min(Math.abs(width), widest);
  if (flags.includes('-') || width < 0) return text.padEnd(wide);
  if (!flags.includes('0') || /[scb]/.test(kind)) return text.padStart(wide);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(wide - sign.length, '0');
}
