import { keyValues } from '../keyValues.ts';
import { parseSizeBytes } from '../parseSizeBytes.ts';
import { parseUlimit } from '../run/parseUlimit.ts';
import type { ParsedFlags } from '../ParsedFlags.ts';

type Query = Record<string, string | readonly string[] | undefined>;

/** A build's options as `POST /build` takes them; what was not asked for is left out. */
export function buildQuery(
  flags: ParsedFlags,
  dockerfile: string,
  env: Readonly<Record<string, string>>,
): Query {
  const yes = (name: string) => (flags.bool(name) ? '1' : undefined);
  const text = (name: string) => flags.string(name) || undefined;
  const count = (name: string) => (flags.number(name) ? String(flags.number(name)) : undefined);
  const size = (name: string) => {
    const value = flags.string(name);
    const bytes = value === '-1' ? -1 : value === '' ? 0 : parseSizeBytes(value);
    return bytes ? String(bytes) : undefined;
  };
  const list = (name: string) => json(flags.list(name), flags.list(name).length > 0);
  const network = flags.string('network');
  const args = flags.list('build-arg').map((arg) => {
    const equals = arg.indexOf('=');
    return equals < 0 ? [arg, env[arg] ?? null] : [arg.slice(0, equals), arg.slice(equals + 1)];
  });
  const json = (value: unknown, isThere: boolean) => (isThere ? JSON.stringify(value) : undefined);
  return {
    version: '1',
    dockerfile,
    t: flags.list('tag'),
    buildargs: json(Object.fromEntries(args.sort(byName)), args.length > 0),
    labels: json(keyValues(flags.list('label')), flags.list('label').length > 0),
    cachefrom: list('cache-from'),
    securityopt: list('security-opt'),
    isolation: text('isolation'),
    ulimits: json(flags.list('ulimit').map(parseUlimit), flags.list('ulimit').length > 0),
    extrahosts: flags.list('add-host'),
    nocache: yes('no-cache'),
    q: yes('quiet'),
    pull: yes('pull'),
    forcerm: yes('force-rm'),
    squash: yes('squash'),
    rm: flags.bool('rm') ? undefined : '0',
    target: text('target'),
    platform: text('platform'),
    networkmode: network === 'default' ? undefined : network,
    cgroupparent: text('cgroup-parent'),
    cpusetcpus: text('cpuset-cpus'),
    cpusetmems: text('cpuset-mems'),
    cpuperiod: count('cpu-period'),
    cpuquota: count('cpu-quota'),
    cpushares: count('cpu-shares'),
    memory: size('memory'),
    memswap: size('memory-swap'),
    shmsize: size('shm-size'),
  };
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
