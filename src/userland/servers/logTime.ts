const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `10/Oct/2026:13:55:36 +0000`, as access logs write it. @param nowMs Unix time */
export function logTime(nowMs: number): string {
  const iso = new Date(nowMs).toISOString();
  const month = months[new Date(nowMs).getUTCMonth()] ?? '';
  return `${iso.slice(8, 10)}/${month}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
}
