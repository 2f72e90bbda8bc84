/** Devices of the daemon's own computer, below /dev. */
export const deviceNames: readonly string[] =
  'null zero full random urandom tty tty0 console ptmx kmsg mem fuse kvm net/tun loop-control loop0 vda vda1'.split(
    ' ',
  );
