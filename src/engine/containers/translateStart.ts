const mountAdvice =
  'Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type';

/**
 * What dockerd makes of the runtime's words when a program could not be started: it goes by what the
 * text holds, not by what happened.
 * @param command the program's name as it was asked for
 * @returns the exit code that is left behind; null where the daemon's own default stays
 */
export function translateStart(
  command: string,
  text: string,
): { readonly text: string; readonly status: 400 | 500; readonly exitCode: 126 | 127 | null } {
  const lower = text.toLowerCase();
  const isAbout = lower.includes(command);
  if (lower.includes('not a directory')) {
    return { text: `${text}: ${mountAdvice}`, status: 400, exitCode: 127 };
  }
  if (isAbout && lower.includes('permission denied')) return { text, status: 400, exitCode: 126 };
  const isMissing = ['executable file not found', 'no such file or directory'].some((words) =>
    lower.includes(words),
  );
  return isAbout && isMissing
    ? { text, status: 400, exitCode: 127 }
    : { text, status: 500, exitCode: null };
}
