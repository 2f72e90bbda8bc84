import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { hostOwnBytes } from '../world/hostOwnBytes.ts';
import { HostStep } from '../world/HostStep.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { memoryUsedBytes } from '../world/memoryUsedBytes.ts';
import { refusalBase } from '../world/refusalBase.ts';
import { usefulShare } from '../world/usefulShare.ts';
import { instanceMean } from './instanceMean.ts';
import type { Quantity } from './Quantity.ts';

type HostQuantity = (host: HostSnapshot) => Quantity;

const ram = (host: HostSnapshot, kind: MemoryKind): number =>
  host.memoryBytes[memoryKindIndex[kind]] ?? 0;
const useful = (host: HostSnapshot): number => ram(host, 'app') + ram(host, 'runtime');
/** The host's own kernel, that of a hidden VM, and one in every guest that has booted one. */
const kernels = (host: HostSnapshot): number => {
  const { count, memoryBytes } = host.instances;
  let sum = ram(host, 'hostKernel') > 0 || host.state === 'up' ? 1 : 0;
  if (hostOwnBytes(host, memoryKindIndex.guestKernel) > 0) sum += 1;
  for (let row = 0; row < count; row += 1) {
    if ((memoryBytes[row * MemoryKind.length + memoryKindIndex.guestKernel] ?? 0) > 0) sum += 1;
  }
  return sum;
};

const bootSteps = ['firmware', 'bootloader', 'kernel', 'init'] as const;
const spentMs = (host: HostSnapshot, step: HostStep): number =>
  host.stepSpentMs[HostStep.indexOf(step)] ?? Number.NaN;

const count =
  (read: (host: HostSnapshot) => number): HostQuantity =>
  (host) => ({ kind: 'count', value: read(host) });
const ramBytes =
  (read: (host: HostSnapshot) => number): HostQuantity =>
  (host) => ({ kind: 'ramBytes', value: read(host) });
const diskBytes =
  (read: (host: HostSnapshot) => number): HostQuantity =>
  (host) => ({ kind: 'diskBytes', value: read(host) });
const ms =
  (read: (host: HostSnapshot) => number): HostQuantity =>
  (host) => ({ kind: 'ms', value: read(host) });
const share =
  (read: (host: HostSnapshot) => number): HostQuantity =>
  (host) => ({ kind: 'share', value: read(host) });

const refusalBytes =
  (of: 'needBytes' | 'leftBytes'): HostQuantity =>
  ({ refusal }) => ({
    kind: refusal && refusalBase(refusal.code) === 'disk' ? 'diskBytes' : 'ramBytes',
    value: refusal?.[of] ?? Number.NaN,
  });

/**
 * What a caption can say of one host, by name. `memory.<kind>` is the host's total of a kind,
 * `perInstance.<kind>` the mean over its ready instances.
 */
export const hostQuantities: Readonly<Record<string, HostQuantity>> = {
  asked: count((host) => host.counts.asked),
  ready: count((host) => host.counts.ready),
  starting: count((host) => host.counts.starting),
  refused: count((host) => host.counts.refused),
  oomKilled: count((host) => host.counts.oomKilled),
  kernels: count(kernels),
  cores: count((host) => host.spec.cores),
  ramTotal: ramBytes((host) => host.spec.memoryBytes),
  ramUsed: ramBytes(memoryUsedBytes),
  ramFree: ramBytes((host) => ram(host, 'free')),
  ramUsedShare: share((host) => memoryUsedBytes(host) / host.spec.memoryBytes),
  ramFreeShare: share((host) => ram(host, 'free') / host.spec.memoryBytes),
  useful: ramBytes(useful),
  usefulShare: share(usefulShare),
  diskTotal: diskBytes((host) => host.spec.diskBytes),
  diskUsed: diskBytes((host) => host.diskUsedBytes),
  /** Unknown while others are starting: one of them will be the last. */
  lastReady: ms(({ counts, lastReadyMs }) => (counts.starting > 0 ? Number.NaN : lastReadyMs)),
  /** Moment at which the server was up. */
  up: ms((host) => host.upMs),
  /** From the power button to the login prompt. */
  boot: ms((host) => bootSteps.reduce((sum, step) => sum + spentMs(host, step), 0)),
  ...Object.fromEntries(
    HostStep.map((step) => [`step.${step}`, ms((host) => spentMs(host, step))]),
  ),
  refusalNeed: refusalBytes('needBytes'),
  refusalLeft: refusalBytes('leftBytes'),
  'perInstance.ram': ramBytes((host) => instanceMean(host, 'ram')),
  'perInstance.disk': diskBytes((host) => instanceMean(host, 'disk')),
  ...Object.fromEntries(
    MemoryKind.flatMap((kind) => [
      [`memory.${kind}`, ramBytes((host) => ram(host, kind))],
      [`perInstance.${kind}`, ramBytes((host) => instanceMean(host, kind))],
    ]),
  ),
};
