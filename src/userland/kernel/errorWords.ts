import { FileError } from '../FileError.ts';
import { OsError } from './OsError.ts';

const words: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  EEXIST: 'File exists',
  ENOTDIR: 'Not a directory',
  EISDIR: 'Is a directory',
  EACCES: 'Permission denied',
  EPERM: 'Operation not permitted',
  EROFS: 'Read-only file system',
  ENOTEMPTY: 'Directory not empty',
  ELOOP: 'Too many levels of symbolic links',
  ENOSPC: 'No space left on device',
  EXDEV: 'Invalid cross-device link',
  EBUSY: 'Device or resource busy',
  EAGAIN: 'Resource temporarily unavailable',
  EBADF: 'Bad file descriptor',
  ESRCH: 'No such process',
  ENOEXEC: 'Exec format error',
  EINVAL: 'Invalid argument',
};

/** `strerror` of musl and glibc, which agree on these but for EBUSY, here in glibc's words; null for errors that are not a system call's. */
export function errorWords(error: unknown): string | null {
  return error instanceof FileError || error instanceof OsError
    ? (words[error.code] ?? error.code)
    : null;
}
