/**
 * What a byte of host RAM is used for. Every byte of a host is counted under exactly one kind,
 * so the kinds always sum to the host's RAM. The order is the drawing order, bottom to top.
 */
export const MemoryKind = [
  'hostKernel',
  'hostOs',
  'hypervisor',
  'engine',
  'vmProcess',
  'shim',
  'guestKernel',
  'guestOs',
  'pageCache',
  'runtime',
  'app',
  'reservedIdle',
  'free',
] as const;
export type MemoryKind = (typeof MemoryKind)[number];
