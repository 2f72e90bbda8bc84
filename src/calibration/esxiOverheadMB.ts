import { overheads } from './overheads.ts';

/** RAM ESXi keeps for a VM beside the guest's, MB: a base, shadow structures by guest RAM, state by vCPU. */
export function esxiOverheadMB(guestMB: number, vcpus: number): number {
  const { baseMB, perGuestMB, perVcpuMB } = overheads.esxi;
  return baseMB.value + perGuestMB.value * guestMB + perVcpuMB.value * vcpus;
}
