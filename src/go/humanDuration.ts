const minute = 60;
const hour = 60 * minute;
const day = 24;

/** A time in go-units' words: `Less than a second`, `About a minute`, `3 weeks`. */
export function humanDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds < 1) return 'Less than a second';
  if (seconds === 1) return '1 second';
  if (seconds < minute) return `${seconds} seconds`;
  const minutes = Math.floor(seconds / minute);
  if (minutes === 1) return 'About a minute';
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.round(seconds / hour);
  if (hours === 1) return 'About an hour';
  if (hours < 2 * day) return `${hours} hours`;
  if (hours < 14 * day) return `${Math.floor(hours / day)} days`;
  if (hours < 60 * day) return `${Math.floor(hours / day / 7)} weeks`;
  if (hours < 730 * day) return `${Math.floor(hours / day / 30)} months`;
  return `${Math.floor(seconds / hour / day / 365)} years`;
}
