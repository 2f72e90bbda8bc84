/** The errno names simulated file operations fail with. */
export type FileErrorCode =
  | 'ENOENT'
  | 'EEXIST'
  | 'ENOTDIR'
  | 'EISDIR'
  | 'EACCES'
  | 'EPERM'
  | 'EROFS'
  | 'ENOTEMPTY'
  | 'ELOOP'
  | 'ENOSPC'
  | 'EXDEV'
  | 'EBUSY'
  | 'EINVAL';

/** A file operation that failed as the kernel's would. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly path: string;

  constructor(code: FileErrorCode, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
    this.path = path;
  }
}
