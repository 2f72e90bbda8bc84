/** Which shell's words one uses: busybox's, Debian's `sh`, or bash. */
export type Dialect = 'ash' | 'bash' | 'dash';
