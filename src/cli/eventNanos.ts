/** When an event happened, in ns of Unix time. @param line its JSON, for no double holds them */
export function eventNanos(line: string): bigint {
  return BigInt(/"timeNano":(\d+)/.exec(line)?.[1] ?? 0);
}
