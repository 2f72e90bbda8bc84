import type { Flag, FlagType } from './Flag.ts';
import { wrapUsage } from './wrapUsage.ts';

const typeWords: Partial<Record<FlagType, string>> = {
  bool: '',
  int64: 'int',
  uint64: 'uint',
  stringSlice: 'strings',
  swap: 'bytes',
};

/** The table of flags in a help text, sorted, without a newline at its end. */
export function flagUsages(flags: readonly Flag[], columns: number): string {
  const rows = flags
    .filter(({ isHidden }) => !isHidden)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((flag) => ({ head: headOf(flag), usage: usageOf(flag) }));
  const widest = Math.max(...rows.map(({ head }) => head.length));
  return rows
    .map(({ head, usage }) => {
      const wrapped = wrapUsage(usage, widest + 3, columns - 1);
      return `${head.padEnd(widest)}   ${wrapped}`;
    })
    .join('\n')
    .trimEnd();
}

function headOf({ name, short, type, valueName }: Flag): string {
  const word = valueName ?? typeWords[type] ?? type;
  return `  ${short ? `-${short}, ` : '    '}--${name}${word && ` ${word}`}`;
}

function usageOf({ usage, shownDefault }: Flag): string {
  return shownDefault === undefined ? usage : `${usage} (default ${shownDefault})`;
}
