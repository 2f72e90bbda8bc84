import type { columnHint as fr } from '../fr/columnHint.ts';

export const columnHint: typeof fr = {
  bare: 'Apps are plain processes of one server, without walls.',
  vm: 'QEMU/KVM with the Linux guest chosen in the settings.',
  container: 'Docker: one kernel for all, walls made of namespaces.',
  windows: 'QEMU/KVM with a Windows Server guest of 4 GiB.',
  minimal: 'QEMU with qboot, a minimal Linux kernel, 256 MiB.',
  firecracker: 'The microVM of AWS Lambda: a minimal kernel, 256 MiB, few devices.',
  cloudHypervisor: 'Another microVM, written in Rust: the same minimal kernel.',
  unikernel: 'Unikraft: kernel and app linked into one image.',
  kata: 'Containers, each in a small VM of its own.',
  gvisor: 'Containers behind a kernel in user space.',
  nested: 'Docker in a hidden VM, as Docker Desktop and clouds do.',
};
