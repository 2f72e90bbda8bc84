/** Whether a program called itself too deeply, in the words of the engines that run it; other range errors are faults. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack size|too much recursion/.test(error.message);
}
