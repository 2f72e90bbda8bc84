/** `Thu May  7 21:09:36 2026`, as C's asctime has it. @param text RFC 3339 */
export function goBuildTime(text: string): string {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return text;
  const [weekday = '', day = '', month = '', year = '', time = ''] = new Date(ms)
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}
