/** A moment as Go's `time.Time` prints itself: `2023-11-14 22:13:20 +0000 UTC`. @param ms Unix time */
export function goTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} +0000 UTC`;
}
