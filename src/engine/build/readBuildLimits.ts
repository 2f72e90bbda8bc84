import { quoteGo } from '../../go/quoteGo.ts';
import { strconvProblem } from '../../go/strconvProblem.ts';
import { ulimitShape } from '../containers/ulimitShape.ts';
import { EngineError } from '../http/EngineError.ts';
import { go } from '../json/go.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { Ulimit } from '../state/Resources.ts';
import { readQueryJson } from './readQueryJson.ts';

const numbers = {
  memory: 'Memory',
  memswap: 'MemorySwap',
  cpushares: 'CpuShares',
  cpuperiod: 'CpuPeriod',
  cpuquota: 'CpuQuota',
} as const;
const ulimitsShape = go.list(go.pointer(ulimitShape));
const texts = {
  cpusetcpus: 'CpusetCpus',
  cpusetmems: 'CpusetMems',
  cgroupparent: 'CgroupParent',
  networkmode: 'NetworkMode',
} as const;

/** What containers of a build may use, as its query says it. @throws EngineError 400, 500 in dockerd's words */
export function readBuildLimits(query: URLSearchParams): Partial<HostConfig> {
  const isolation = query.get('isolation') ?? '';
  if (isolation !== '' && isolation.toLowerCase() !== 'default') {
    throw new EngineError(400, `Unsupported isolation: ${quoteGo(isolation)}`);
  }
  if (query.get('securityopt')) {
    const message =
      'The daemon on this platform does not support setting security options on build';
    throw new EngineError(400, message);
  }
  const shm = query.get('shmsize') ?? '';
  if (!/^([-+]?\d+)?$/.test(shm)) {
    throw new EngineError(500, strconvProblem('ParseInt', shm));
  }
  const hosts = query.getAll('extrahosts');
  const ulimits = readQueryJson(query, 'ulimits', ulimitsShape, {
    status: 400,
    before: 'error reading ulimit settings: ',
  }) as readonly Ulimit[] | null;
  const said = [
    ...Object.entries(numbers).map(([name, field]) => [field, numberOrZero(query.get(name))]),
    ...Object.entries(texts).map(([name, field]) => [field, query.get(name)]),
  ].filter(([, value]) => value);
  return {
    ...(Object.fromEntries(said) as Partial<HostConfig>),
    ...(shm !== '' && { ShmSize: Number(shm) }),
    ...(hosts.length > 0 && { ExtraHosts: hosts }),
    ...(ulimits && { Ulimits: ulimits }),
  };
}

/** As dockerd reads the limits of a build: what is no number is none. */
function numberOrZero(text: string | null): number {
  return /^[-+]?\d+$/.test(text ?? '') ? Number(text) : 0;
}
