/** How the busybox of the recordings names itself. */
export const banner = 'BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1)';
