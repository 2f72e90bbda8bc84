/** Virtual ms as `HH:MM:SS.t`. Tenths are cut, not rounded: a clock never shows a moment to come. */
export function formatClock(timeMs: number): string {
  const tenths = Math.floor(Math.max(0, timeMs) / 100);
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(tenths / 10);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${tenths % 10}`;
}
