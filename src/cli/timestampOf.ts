import { parseDurationNs } from '../go/parseDurationNs.ts';

/**
 * `--since` and `--until` as the API takes them: a duration counts back from now, a date is Unix seconds; others
 * are passed on for the daemon to refuse.
 */
export function timestampOf(text: string, nowMs: number): string {
  if (text === '') return '';
  try {
    return String(Math.floor((nowMs * 1e6 - parseDurationNs(text)) / 1e9));
  } catch {
    const found =
      /^(\d{4}-\d\d-\d\d)(?:T(\d\d(?::\d\d(?::\d\d)?)?)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?$/.exec(
        text,
      );
    if (!found) return text;
    const [, day = '', time = '00:00:00', fraction = '', zone = 'Z'] = found;
    const whole = `${time}:00:00`.split(':').slice(0, 3).join(':');
    const seconds = Math.floor(Date.parse(`${day}T${whole}${zone}`) / 1000);
    return `${seconds}.${fraction.padEnd(9, '0').slice(0, 9)}`;
  }
}
