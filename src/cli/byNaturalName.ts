/** Orders names as people would: runs of digits count as numbers, `net2` before `net10`. */
export function byNaturalName(a: string, b: string): number {
  const [one, other] = [piecesOf(a), piecesOf(b)];
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const left = one[at] ?? '';
    const right = other[at] ?? '';
    if (left === right) continue;
    const areNumbers = /^\d/.test(left) && /^\d/.test(right);
    const difference = areNumbers ? Number(left) - Number(right) : 0;
    return difference || (left < right ? -1 : 1);
  }
  return one.length - other.length;
}

function piecesOf(name: string): readonly string[] {
  return name.match(/\d+|\D+/g) ?? [];
}
