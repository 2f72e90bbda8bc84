import type { Constant } from './Constant.ts';

const KiB = 1024;
const MiB = 1024 ** 2;

/** Every constant of `costs`, with its sources (ids in `assets/calibration/*.json`). */
export const constants = {
  hostKernelBaseBytes: {
    value: (34_040 + 50_756) * KiB,
    unit: 'bytes',
    sourceIds: ['vm-kernel-reserved', 'docker-host-slab'],
    how: 'what a Debian kernel keeps for itself + slabs of an idle host',
  },
  hostKernelShare: { value: 0.01709, unit: 'ratio', sourceIds: ['vm-kernel-share'] },
  hostOsBytes: {
    value: 230_000_000,
    unit: 'bytes',
    sourceIds: ['memory-032'],
    how: 'idle Ubuntu Server, 160 to 300 MB',
  },
  hostOsDiskBytes: { value: 599 * MiB, unit: 'bytes', sourceIds: ['disk-003'] },
  hypervisorBytes: {
    value: 17_536_000 + 9_003_008,
    unit: 'bytes',
    sourceIds: ['measured-libvirtd-memory', 'measured-virtlogd-memory'],
    how: 'libvirtd + virtlogd; KVM itself is a part of the host kernel',
  },
  hypervisorDiskBytes: {
    value: 72_471_552 + 9_917_440,
    unit: 'bytes',
    sourceIds: ['debian-qemu-installed', 'debian-libvirt-installed'],
    how: 'installed size of QEMU + libvirt',
  },
  engineBytes: {
    value: (56_743 + 25_075) * KiB,
    unit: 'bytes',
    sourceIds: ['docker-engine-memory'],
    how: 'dockerd + containerd',
  },
  engineDiskBytes: { value: 260_712_448, unit: 'bytes', sourceIds: ['debian-docker-installed'] },
  enginePerContainerBytes: {
    value: 317_532,
    unit: 'bytes',
    sourceIds: ['docker-engine-growth'],
  },
  shimSharedBytes: { value: 9_579 * KiB, unit: 'bytes', sourceIds: ['docker-shim-shared'] },
  shimBytes: { value: 2_560 * KiB, unit: 'bytes', sourceIds: ['docker-shim-memory'] },
  kernelPerContainerBytes: {
    value: 1_305_149,
    unit: 'bytes',
    sourceIds: ['docker-kernel-growth'],
  },
  vmProcessBytes: {
    value: Math.round((24.3 + 2.49) * MiB),
    unit: 'bytes',
    sourceIds: ['memory-004', 'memory-001'],
    how: 'QEMU is 24.3 MiB more resident than Firecracker, whose overhead is 2.49 MiB',
  },
  vmmCpuMs: { value: 41, unit: 'core-ms', sourceIds: ['vm-qemu-start'] },
  firmwareMs: { value: 350, unit: 'ms', sourceIds: ['vm-firmware-time'] },
  guestCpuFactor: {
    value: 290.8 / 284.2,
    unit: 'ratio',
    sourceIds: ['perf-001'],
    how: 'Linpack, native over tuned KVM',
  },
  linkedCloneMs: { value: 165, unit: 'ms', sourceIds: ['disk-006'] },
  linkedCloneBytes: { value: 196 * KiB, unit: 'bytes', sourceIds: ['vm-linked-clone'] },
  guestPowerOffMs: { value: 820, unit: 'ms', sourceIds: ['vm-poweroff-time'] },
  vmProcessExitMs: { value: 37, unit: 'ms', sourceIds: ['vm-in-shutdown-time'] },
  containerCreateCpuMs: { value: 10.35, unit: 'core-ms', sourceIds: ['docker-create-time'] },
  containerStartCpuMs: { value: 857, unit: 'core-ms', sourceIds: ['docker-start-work'] },
  containerStartCores: { value: 2, unit: 'cores', sourceIds: ['docker-start-width'] },
  containerDiskBytes: { value: 115_016, unit: 'bytes', sourceIds: ['docker-container-disk'] },
  containerStopMs: { value: 275.94, unit: 'ms', sourceIds: ['docker-stop-time'] },
  containerKillMs: { value: 197.8, unit: 'ms', sourceIds: ['docker-kill-time'] },
  containerRemoveMs: { value: 7.32, unit: 'ms', sourceIds: ['docker-remove-time'] },
  stopGraceMs: { value: 10_000, unit: 'ms', sourceIds: ['docker-001'] },
  execMs: { value: 1, unit: 'core-ms', sourceIds: ['boot-023'] },
  processCpuFactor: {
    value: 1,
    unit: 'ratio',
    sourceIds: ['perf-001'],
    how: 'Linpack, Docker over native: 290.9 and 290.8 GFLOPS',
  },
  sandboxCpuMs: {
    value: 0,
    unit: 'core-ms',
    sourceIds: ['docker-start-work'],
    how: 'none: a plain container has no sandbox',
  },
  balloonBytesPerS: {
    value: (128 * MiB) / 7.9,
    unit: 'bytes/s',
    sourceIds: ['vm-balloon-speed'],
    how: '128 MiB in 7.9 s under emulation; with KVM it is faster',
  },
  balloonStepBytes: { value: 32 * MiB, unit: 'bytes', sourceIds: ['vm-balloon-step'] },
  ksmMergeableShare: {
    value: ((25_558 + 63_070) * 4 * KiB) / (584 * MiB),
    unit: 'ratio',
    sourceIds: ['vm-ksm-shared', 'vm-ksm-sharing', 'vm-ksm-resident'],
    how: '(pages shared + pages sharing) over the RAM of three equal guests',
  },
  ksmDistinctShare: {
    value: (25_558 * 4 * KiB) / ((584 * MiB) / 3),
    unit: 'ratio',
    sourceIds: ['vm-ksm-shared', 'vm-ksm-resident'],
    how: 'pages shared over the RAM of one guest',
  },
  ksmScanMs: { value: 10_000, unit: 'ms', sourceIds: ['vm-ksm-scan'] },
  maxConcurrentDownloads: { value: 3, unit: 'count', sourceIds: ['registry-001'] },
  extractCoreMsPerByte: {
    value: 1.775e-5,
    unit: 'core-ms/byte',
    sourceIds: ['measured-gunzip-work'],
  },
  variation: {
    value: 0.077,
    unit: 'ratio',
    sourceIds: ['boot-003'],
    how: 'half the spread of 500 serial boots, (177.1 - 152.4) / 2 / 160.85',
  },
} as const satisfies Record<string, Constant>;
