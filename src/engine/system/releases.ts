import { dockerVersion } from '../dockerVersion.ts';

/** What the daemon of the recordings was made of: Debian 12's packages. */
export const releases = {
  engine: dockerVersion,
  gitCommit: '5d6db84',
  go: 'go1.19.8',
  built: '2026-05-07T21:09:36.000000000+00:00',
  containerd: { version: '1.6.20~ds1', commit: '1.6.20~ds1-1+deb12u3' },
  runc: { version: '1.1.5+ds1', commit: '1.1.5+ds1-1+deb12u1' },
  init: '0.19.0',
} as const;
