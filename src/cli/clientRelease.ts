/** The client's own part of `docker version` and `docker info`. */
export const clientRelease = {
  Version: '28.2.2',
  DefaultAPIVersion: '1.50',
  GitCommit: 'e6534b4',
  GoVersion: 'go1.24.3',
  Os: 'linux',
  Arch: 'amd64',
  BuildTime: 'Fri May 30 12:07:14 2025',
} as const;
