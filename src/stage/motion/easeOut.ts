/** Ease-out (cubic): 0 to 1 over `share` 0 to 1, fast first; clamped outside. */
export function easeOut(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const left = 1 - share;
  return 1 - left * left * left;
}
