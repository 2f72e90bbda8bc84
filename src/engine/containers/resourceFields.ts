import { go } from '../json/go.ts';
import type { GoFields } from '../json/GoShape.ts';
import { ulimitShape } from './ulimitShape.ts';

const weights = go.list(
  go.pointer(go.full('blkiodev.WeightDevice', { Path: go.string, Weight: go.uint16 })),
);
const throttles = go.list(
  go.pointer(go.full('blkiodev.ThrottleDevice', { Path: go.string, Rate: go.uint64 })),
);
const mapping = go.full(
  'container.DeviceMapping',
  go.fields(go.string, 'PathOnHost PathInContainer CgroupPermissions'),
);
const request = go.full('container.DeviceRequest', {
  Driver: go.string,
  Count: go.int,
  DeviceIDs: go.list(go.string),
  Capabilities: go.list(go.list(go.string)),
  Options: go.map(go.string),
});

/** `container.Resources`: what `update` can change, and what is made with a container, as Moby 20.10 has it. */
export const resourceFields: GoFields = {
  ...go.fields(go.int64, 'CpuShares Memory NanoCpus CpuPeriod CpuQuota'),
  ...go.fields(go.int64, 'CpuRealtimePeriod CpuRealtimeRuntime KernelMemory KernelMemoryTCP'),
  ...go.fields(go.int64, 'MemoryReservation MemorySwap CpuCount CpuPercent'),
  ...go.fields(go.string, 'CgroupParent CpusetCpus CpusetMems'),
  ...go.fields(throttles, 'BlkioDeviceReadBps BlkioDeviceWriteBps'),
  ...go.fields(throttles, 'BlkioDeviceReadIOps BlkioDeviceWriteIOps'),
  ...go.fields(go.uint64, 'IOMaximumIOps IOMaximumBandwidth'),
  ...go.fields(go.pointer(go.int64), 'MemorySwappiness PidsLimit'),
  BlkioWeight: go.uint16,
  BlkioWeightDevice: weights,
  Devices: go.list(mapping),
  DeviceCgroupRules: go.list(go.string),
  DeviceRequests: go.list(request),
  OomKillDisable: go.pointer(go.bool),
  Ulimits: go.list(go.pointer(ulimitShape)),
};
