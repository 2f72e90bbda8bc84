/** Orders dotted versions as moby's `versions` package does: what is no number counts as 0. */
export function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [one.split('.'), other.split('.')];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const difference = (Number(ours[at]) || 0) - (Number(theirs[at]) || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
