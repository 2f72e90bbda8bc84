import { quoteGo } from '../../go/quoteGo.ts';
import { strconvProblem } from '../../go/strconvProblem.ts';
import { ulimitShape } from '../containers/ulimitShape.ts';
import { EngineError } from '../http/EngineError.ts';
import { go } from '../json/go.ts';
import type { HostConfig } from '../state/HostConfig.ts';
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
  const limits: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(numbers)) {
    const value = Number(query.get(name) ?? '');
    if (value) limits[field] = value;
  }
  for (const [name, field] of Object.entries(texts)) {
    const value = query.get(name) ?? '';
    if (value !== '') limits[field] = value;
  }
  const shm = query.get('shmsize') ?? '';
  if (!/^([-+]?\d+)?$/.test(shm)) {
    throw new EngineError(500, strconvProblem('ParseInt', shm));
  }
  if (shm !== '') limits['ShmSize'] = Number(shm);
  const hosts = query.getAll('extrahosts');
  if (hosts.length > 0) limits['ExtraHosts'] = hosts;
  const ulimits = readQueryJson(query, 'ulimits', ulimitsShape, {
    status: 400,
    before: 'error reading ulimit settings: ',
  });
  if (ulimits) limits['Ulimits'] = ulimits;
  return limits;
}
