/** At most `most` of the rows, evenly spread, the first and the last among them. */
export function sampleRows(rows: readonly number[], most: number): readonly number[] {
  if (rows.length <= most) return rows;
  if (most <= 1) return rows.slice(-most || rows.length);
  return Array.from(
    { length: most },
    (_, at) => rows[Math.round((at * (rows.length - 1)) / (most - 1))] ?? 0,
  );
}
