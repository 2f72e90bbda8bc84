import type { App } from '../world/App.ts';
import type { CloneKind } from '../world/CloneKind.ts';
import type { Costs } from '../world/Costs.ts';
import type { GuestOs } from '../world/GuestOs.ts';
import type { PhasePlan } from '../world/PhasePlan.ts';
import type { Step } from '../world/Step.ts';

interface VmShape {
  readonly guest: GuestOs;
  readonly memoryBytes: number;
  readonly cloneKind: CloneKind;
  /** Size of the template's disk: guest, runtime and app. */
  readonly templateBytes: number;
}

/**
 * What a VM costs: its disk, QEMU, then a whole boot. Its guest has a kernel and a page cache of its own,
 * so every VM reads and keeps its own copy of everything (disks are opened with `cache=none`).
 */
export function vmSteps(app: App, vm: VmShape, costs: Costs): Partial<Record<Step, PhasePlan>> {
  const { guest } = vm;
  const inGuest = (coreMs: number) =>
    ({ resource: 'cpu', amountCoreMs: coreMs * costs.guestCpuFactor, maxCores: 1 }) as const;
  const read = (amountBytes: number) => ({ resource: 'disk', amountBytes }) as const;
  const latency = (amountMs: number) => ({ resource: 'latency', amountMs }) as const;
  const kernelBytes = guest.kernelBaseBytes + Math.round(guest.kernelShare * vm.memoryBytes);
  // A page cache takes what is left and never more: a tight guest keeps fewer file pages.
  const spareBytes =
    vm.memoryBytes -
    kernelBytes -
    guest.osMemoryBytes -
    app.runtimeMemoryBytes -
    app.appMemoryBytes;
  const bootCacheBytes = Math.max(0, Math.min(guest.cacheBytes, spareBytes));
  const appFilePages = Math.max(
    0,
    app.startReadBytes - app.runtimeSharedBytes - app.appSharedBytes,
  );
  const appCacheBytes = Math.max(0, Math.min(appFilePages, spareBytes - bootCacheBytes));
  return {
    clone: {
      claims: {},
      demands:
        vm.cloneKind === 'full'
          ? [read(2 * vm.templateBytes)] // read once, written once, through the same disk
          : [latency(costs.linkedCloneMs)],
    },
    vmm: {
      claims: { vmProcess: costs.vmProcessBytes },
      demands: [{ resource: 'cpu', amountCoreMs: costs.vmmCpuMs, maxCores: 1 }],
    },
    firmware: { claims: {}, demands: [latency(costs.firmwareMs)] },
    bootloader: { claims: {}, demands: [latency(guest.bootloaderMs), read(guest.bootReadBytes)] },
    kernel: { claims: { guestKernel: kernelBytes }, demands: [inGuest(guest.kernelCpuMs)] },
    init: {
      claims: { guestOs: guest.osMemoryBytes, pageCache: bootCacheBytes },
      demands: [read(guest.cacheBytes), inGuest(guest.initCpuMs)],
    },
    runtime: {
      claims: { runtime: app.runtimeMemoryBytes, pageCache: appCacheBytes },
      demands: [read(app.startReadBytes), inGuest(app.runtimeCpuMs)],
    },
    app: {
      claims: { app: app.appMemoryBytes },
      demands: [
        inGuest(app.appCpuMs),
        ...(app.writtenBytes > 0 ? [{ ...read(app.writtenBytes), isOnce: true as const }] : []),
      ],
    },
    poweroff: { claims: {}, demands: [latency(costs.guestPowerOffMs)] },
    shutdown: { claims: {}, demands: [latency(costs.vmProcessExitMs)] },
  };
}
