/** In the kernel's order: the number of each is its bit. */
const names = (
  'CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE ' +
  'NET_BIND_SERVICE NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT ' +
  'SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE ' +
  'AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ ' +
  'PERFMON BPF CHECKPOINT_RESTORE'
).split(' ');

/** The lines of /proc/PID/status about capabilities: users other than root may have them, and have none. */
export function capabilityLines(held: ReadonlySet<string>, isRoot: boolean): string {
  const all = names.reduce(
    (bits, name, bit) => (held.has(`CAP_${name}`) ? bits | (1n << BigInt(bit)) : bits),
    0n,
  );
  const line = (name: string, bits: bigint) => `${name}:\t${bits.toString(16).padStart(16, '0')}\n`;
  const own = isRoot ? all : 0n;
  return (
    line('CapInh', 0n) +
    line('CapPrm', own) +
    line('CapEff', own) +
    line('CapBnd', all) +
    line('CapAmb', 0n)
  );
}
