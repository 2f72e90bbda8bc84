import type { ResourceLimit } from './ResourceLimit.ts';

const unlimited: ResourceLimit = { soft: Infinity, hard: Infinity };
const same = (value: number): ResourceLimit => ({ soft: value, hard: value });

/**
 * Limits of what dockerd starts where nothing else is said, in the order of /proc/PID/limits: those of its
 * systemd unit (`LimitNOFILE`, `LimitNPROC` and `LimitCORE`), the rest the kernel's own.
 */
export const resourceLimits: Readonly<Record<string, ResourceLimit>> = {
  cpu: unlimited,
  fsize: unlimited,
  data: unlimited,
  stack: { soft: 8_388_608, hard: Infinity },
  core: unlimited,
  rss: unlimited,
  nproc: unlimited,
  nofile: same(1_048_576),
  memlock: same(8_388_608),
  as: unlimited,
  locks: unlimited,
  sigpending: same(31_516),
  msgqueue: same(819_200),
  nice: same(0),
  rtprio: same(0),
  rttime: unlimited,
};
