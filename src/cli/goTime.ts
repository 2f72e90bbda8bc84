/** A moment as Go prints it by itself: `2026-11-24 11:46:00.4 +0000 UTC`. @param text RFC 3339, or Unix time in s */
export function goTime(text: string | number): string {
  if (typeof text === 'number') {
    return `${new Date(text * 1000).toISOString().slice(0, 19).replace('T', ' ')} +0000 UTC`;
  }
  const found = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d(?:\.\d+)?)Z$/.exec(text);
  return found ? `${found[1]} ${found[2]} +0000 UTC` : text;
}
