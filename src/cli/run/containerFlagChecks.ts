import { quoteGo } from '../../go/quoteGo.ts';
import { strconvProblem } from '../../go/strconvProblem.ts';
import { parseMount } from './parseMount.ts';
import { parseNetwork } from './parseNetwork.ts';
import { parseUlimit } from './parseUlimit.ts';
import { parseSizeBytes } from '../parseSizeBytes.ts';

const streams = new Set(['stdin', 'stdout', 'stderr']);
const allowedSysctl =
  /^(kernel\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|net\..+|fs\.mqueue\..+)$/;
const ipAddress = /^(\d{1,3}(\.\d{1,3}){3}|[\da-fA-F:]*:[\da-fA-F:.]*)$/;

function check(read: (value: string) => unknown): (value: string) => null {
  return (value) => {
    read(value);
    return null;
  };
}

function device(value: string, read: (rate: string) => boolean, problem: string): string | null {
  const [path = '', rate = '', ...more] = value.split(':');
  if (!value.includes(':') || more.length > 0 || path === '') return `bad format: ${value}`;
  if (!path.startsWith('/dev/')) return `bad format for device path: ${value}`;
  return read(rate) ? null : problem;
}

const bytesRate = (value: string) =>
  device(
    value,
    (rate) => {
      try {
        return parseSizeBytes(rate) >= 0;
      } catch {
        return false;
      }
    },
    `invalid rate for device: ${value}. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb`,
  );
const countRate = (value: string) =>
  device(
    value,
    (rate) => /^\d+$/.test(rate),
    `invalid rate for device: ${value}. The correct format is <device-path>:<number>. Number must be a positive integer`,
  );

/** What docker refuses of `run` and `create` flags as it reads them, in its words. */
export const containerFlagChecks: Readonly<Record<string, (value: string) => string | null>> = {
  attach: (value) =>
    streams.has(value.toLowerCase()) ? null : 'valid streams are STDIN, STDOUT and STDERR',
  env: (value) => (/^[^=]/.test(value) ? null : `invalid environment variable: ${value}`),
  label: (value) => (value.startsWith('=') ? `invalid label '${value}': empty name` : null),
  'add-host': (value) =>
    /^[^:=]+[:=].+$/.test(value) ? null : `bad format for add-host: ${quoteGo(value)}`,
  dns: (value) =>
    ipAddress.test(value.trim()) ? null : `IP address is not correctly formatted: ${value}`,
  'dns-search': (value) =>
    value === '.' ||
    /^(?=.*[a-zA-Z])[a-zA-Z\d]([\w-]*[a-zA-Z\d])?(\.[a-zA-Z\d]([\w-]*[a-zA-Z\d])?)*\.?$/.test(value)
      ? null
      : `${value} is not a valid domain`,
  link: (value) => {
    if (value === '') return 'empty string specified for links';
    return value.split(':').length > 2 ? `bad format for links: ${value}` : null;
  },
  'device-cgroup-rule': (value) =>
    /^[acb] (\d+|\*):(\d+|\*) [rwm]{1,3}$/.test(value)
      ? null
      : `invalid device cgroup format '${value}'`,
  'device-read-bps': bytesRate,
  'device-write-bps': bytesRate,
  'device-read-iops': countRate,
  'device-write-iops': countRate,
  'blkio-weight-device': (value) =>
    device(
      value,
      (rate) =>
        /^\d+$/.test(rate) && (Number(rate) === 0 || (Number(rate) >= 10 && Number(rate) <= 1000)),
      `invalid weight for device: ${value}`,
    ),
  sysctl: (value) =>
    allowedSysctl.test(value.split('=')[0] ?? '') && value.includes('=')
      ? null
      : `sysctl '${value}' is not allowed`,
  mount: check((value) => parseMount(value, '/')),
  network: check(parseNetwork),
  ulimit: check(parseUlimit),
  gpus: (value) => {
    if (/^(all|-?\d+)$/.test(value)) return null;
    for (const field of value.split(',')) {
      const key = field.split('=')[0] ?? '';
      if (!['count', 'driver', 'device', 'capabilities', 'options'].includes(key)) {
        return field.includes('=')
          ? `unexpected key '${key}' in '${field}'`
          : `count (${value}) must be an integer: ${strconvProblem('Atoi', value)}`;
      }
    }
    return null;
  },
};
