import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { parseSizeBytes } from '../parseSizeBytes.ts';
import { restartPolicy } from '../run/restartPolicy.ts';
import { updateSpec } from '../specs/updateSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const nanosPerCpu = 1e9;

/** Changes what containers may use, and whether they start again. */
export const update: VerbSpec = {
  ...updateSpec,
  async run(context, names, flags) {
    const { io } = context;
    if (!updateSpec.flags.some(({ name }) => flags.isSet(name))) {
      throw new CliError('you must provide one or more flags when using this command');
    }
    const size = (name: string) => {
      const value = flags.string(name);
      return value === '' || value === '-1' ? Number(value) : parseSizeBytes(value);
    };
    let policy = { Name: '', MaximumRetryCount: 0 };
    try {
      policy = restartPolicy(flags.string('restart'));
    } catch (error) {
      throw new CliError(error instanceof Error ? error.message : String(error));
    }
    const json = {
      CpuShares: flags.number('cpu-shares'),
      Memory: size('memory'),
      NanoCpus: Math.round(flags.number('cpus') * nanosPerCpu),
      CgroupParent: '',
      BlkioWeight: flags.number('blkio-weight'),
      BlkioWeightDevice: null,
      BlkioDeviceReadBps: null,
      BlkioDeviceWriteBps: null,
      BlkioDeviceReadIOps: null,
      BlkioDeviceWriteIOps: null,
      CpuPeriod: flags.number('cpu-period'),
      CpuQuota: flags.number('cpu-quota'),
      CpuRealtimePeriod: flags.number('cpu-rt-period'),
      CpuRealtimeRuntime: flags.number('cpu-rt-runtime'),
      CpusetCpus: flags.string('cpuset-cpus'),
      CpusetMems: flags.string('cpuset-mems'),
      Devices: null,
      DeviceCgroupRules: null,
      DeviceRequests: null,
      ...(flags.isSet('kernel-memory') && { KernelMemory: size('kernel-memory') }),
      MemoryReservation: size('memory-reservation'),
      MemorySwap: size('memory-swap'),
      MemorySwappiness: null,
      OomKillDisable: null,
      PidsLimit: flags.isSet('pids-limit') ? flags.number('pids-limit') : null,
      Ulimits: null,
      CpuCount: 0,
      CpuPercent: 0,
      IOMaximumIOps: 0,
      IOMaximumBandwidth: 0,
      RestartPolicy: policy,
    };
    const warnings: string[] = [];
    const problems: string[] = [];
    for (const name of names) {
      try {
        const response = await callDaemon(context, 'POST', containerPath(name, 'update'), { json });
        const { Warnings } = (await response.json()) as { Warnings: string[] | null };
        warnings.push(...(Warnings ?? []));
        io.write(1, `${name}\n`);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        problems.push(error.message);
      }
    }
    if (warnings.length > 0) io.write(1, `${warnings.join('\n')}\n`);
    if (problems.length > 0) throw new CliError(problems.join('\n'));
    return 0;
  },
};
