const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;
const month = 30 * day;

/** A time in go-units' words: `3 seconds`, `About a minute`, `2 weeks`. */
export function goDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / minute);
  const hours = Math.round(seconds / hour);
  if (seconds < 1) return 'Less than a second';
  if (seconds === 1) return '1 second';
  if (seconds < minute) return `${seconds} seconds`;
  if (minutes === 1) return 'About a minute';
  if (minutes < 60) return `${minutes} minutes`;
  if (hours === 1) return 'About an hour';
  if (hours < 48) return `${hours} hours`;
  if (seconds < 2 * week) return `${Math.floor(seconds / day)} days`;
  if (seconds < 2 * month) return `${Math.floor(seconds / week)} weeks`;
  if (seconds < 2 * 365 * day) return `${Math.floor(seconds / month)} months`;
  return `${Math.floor(seconds / (365 * day))} years`;
}
