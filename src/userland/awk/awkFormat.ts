import { formatNumber } from '../applets/formatNumber.ts';
import { padField } from '../applets/padField.ts';
import type { AwkCell } from './AwkCell.ts';
import { awkValues } from './awkValues.ts';

const conversion = /%(%|([-+ 0#]*)(\*|\d*)(?:\.(\*|\d*))?[hlLqjzt]*([a-zA-Z]))/g;

/** `sprintf(format, ...)` */
export function awkFormat(format: string, cells: readonly AwkCell[]): string {
  let at = 0;
  const next = (): AwkCell => cells[at++] ?? null;
  return format.replace(
    conversion,
    (
      all,
      whole: string,
      flags: string,
      width: string,
      precision: string | undefined,
      kind: string,
    ) => {
      if (whole === '%') return '%';
      const wide = width === '*' ? awkValues.number(next()) : Number(width || 0);
      const exact =
        precision === undefined
          ? null
          : precision === '*'
            ? awkValues.number(next())
            : Number(precision || 0);
      if (kind === 's') {
        const shown = awkValues.text(next());
        return padField(exact === null ? shown : shown.slice(0, exact), wide, flags, kind);
      }
      if (kind === 'c') {
        const cell = next();
        const char =
          typeof cell === 'number'
            ? String.fromCodePoint(cell & 0x1fffff)
            : awkValues.text(cell).slice(0, 1);
        return padField(char, wide, flags, kind);
      }
      if (!/[diouxXeEfFgG]/.test(kind)) return all;
      const value = awkValues.number(next());
      if (!Number.isFinite(value)) return padField(awkValues.text(value), wide, flags, 's');
      return padField(formatNumber(value, kind, flags, exact), wide, flags, kind);
    },
  );
}
