const duration =
  '(?:Less than a second|About a minute|About an hour|\\d+ (?:second|minute|hour|day|week|month|year)s?)';

/** What a placeholder of a recording stands for, as a pattern; `replay.py` has the same table. */
export const placeholders: Readonly<Record<string, string>> = {
  ID64: '[0-9a-f]{64}',
  ID12: '[0-9a-f]{12}',
  DIGEST: 'sha256:[0-9a-f]{64}',
  TIME: '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d|(?: [+-]\\d{4})?(?: [A-Z]{3,4})?)',
  AGO: `${duration} ago`,
  DUR: duration,
  SECS: '\\d+(?:\\.\\d+)?m?s',
  SIZE: '\\d+(?:\\.\\d+)?(?:e\\+\\d+)? ?(?:B|kB|MB|GB|TB|KiB|MiB|GiB)',
  PCT: '\\d+(?:\\.\\d+)?%',
  NAME: '[a-z]+_[a-z]+\\d?',
  IP: '\\d{1,3}(?:\\.\\d{1,3}){3}',
  MAC: '(?:[0-9a-f]{2}:){5}[0-9a-f]{2}',
  PORT: '\\d{4,5}',
  NUM: '-?\\d+(?:\\.\\d+)?',
  CWD: '/[^\\s:]*',
  ANY: '[^\\n]*',
};
