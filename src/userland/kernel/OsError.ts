/** A system call that failed for want of something other than a file. */
export class OsError extends Error {
  readonly code: 'EAGAIN' | 'EBADF' | 'ESRCH' | 'EPERM' | 'ENOEXEC' | 'EINVAL';

  constructor(code: OsError['code']) {
    super(code);
    this.code = code;
  }
}
