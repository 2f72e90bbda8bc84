/** Which citations each figure of a guest rests on; see `guests`. */
export interface GuestSources {
  readonly kernel: readonly string[];
  readonly os: readonly string[];
  readonly cache: readonly string[];
  readonly touched: readonly string[];
  readonly disk: readonly string[];
  readonly boot: readonly string[];
}

const debianKernel = ['vm-kernel-reserved', 'vm-guest-slab', 'vm-kernel-share'];
const debianBoot = ['vm-bootloader-time', 'vm-kernel-work', 'vm-init-work', 'vm-boot-read'];

export const guestSources: Readonly<Record<string, GuestSources>> = {
  debian: {
    kernel: debianKernel,
    os: ['vm-guest-os'],
    cache: ['vm-guest-cache'],
    touched: ['vm-guest-touched'],
    disk: ['vm-guest-disk', 'vm-linked-growth'],
    boot: debianBoot,
  },
  ubuntu: {
    kernel: debianKernel,
    os: ['memory-032', 'vm-guest-slab'],
    cache: ['estimate-ubuntu-cache', 'vm-guest-cache'],
    touched: ['estimate-ubuntu-cache', 'vm-guest-touched'],
    disk: ['disk-003'],
    boot: ['vm-ubuntu-boot', ...debianBoot],
  },
  alpine: {
    kernel: debianKernel,
    os: ['memory-031', 'vm-guest-slab'],
    cache: ['estimate-alpine-guest'],
    touched: ['estimate-alpine-guest'],
    disk: ['estimate-alpine-guest'],
    boot: ['estimate-alpine-guest'],
  },
  windows: {
    kernel: ['estimate-windows-guest'],
    os: ['estimate-windows-guest'],
    cache: ['estimate-windows-guest'],
    touched: ['estimate-windows-guest'],
    disk: ['estimate-windows-guest'],
    boot: ['estimate-windows-guest'],
  },
};
