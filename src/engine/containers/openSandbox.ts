import type { NetworkView } from '../../userland/NetworkView.ts';
import type { Sandbox } from '../../userland/Sandbox.ts';
import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { capabilitiesOf } from './capabilitiesOf.ts';
import { cpuBandwidth } from './cpuBandwidth.ts';
import { hostnameOf } from './hostnameOf.ts';
import { initProgram } from './initProgram.ts';
import { limitsOf } from './limitsOf.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';
import { writeStartFiles } from './writeStartFiles.ts';

/** A fresh process table for a container that is about to start, on the networks it has joined. */
export function openSandbox(
  engine: Engine,
  container: ContainerRecord,
  network: NetworkView,
): Sandbox {
  const { host } = engine;
  const { hostConfig } = container;
  writeStartFiles(engine, container);
  return engine.openSandbox({
    clock: host.clock,
    files: container.live.openFiles(),
    hostname: hostnameOf(engine, container),
    network,
    kernelRelease: host.kernelRelease,
    memoryLimitBytes: () => container.hostConfig.Memory || Infinity,
    pidsLimit: hostConfig.PidsLimit ?? Infinity,
    capabilities: capabilitiesOf(hostConfig),
    cpus: host.cores,
    hostMemoryBytes: host.memoryBytes,
    onOutOfMemory: () => {
      container.isOomKilled = true;
      tellContainerEvent(engine, container, 'oom');
    },
    cpuBandwidth: () => cpuBandwidth(container.hostConfig),
    cpuShares: () => container.hostConfig.CpuShares,
    cpuset: () => container.hostConfig.CpusetCpus,
    oomScoreAdj: hostConfig.OomScoreAdj,
    limits: limitsOf(hostConfig.Ulimits ?? []),
    sysctls: hostConfig.Sysctls ?? {},
    devices: (hostConfig.Devices ?? []).map(({ PathInContainer }) => PathInContainer),
    shmBytes: hostConfig.IpcMode === 'none' ? 0 : hostConfig.ShmSize,
    programs: new Map([['docker-init', initProgram]]),
    random: () => host.random(),
  });
}
