import { parseBool } from '../../go/parseBool.ts';
import { parseSizeBytes } from '../parseSizeBytes.ts';

/** A mount of `POST /containers/create`. */
export interface MountRequest {
  Type: string;
  Source?: string;
  Target: string;
  ReadOnly?: boolean;
  Consistency?: string;
  BindOptions?: Record<string, unknown>;
  VolumeOptions?: {
    NoCopy?: boolean;
    Labels?: Record<string, string>;
    Subpath?: string;
    DriverConfig?: { Name?: string; Options?: Record<string, string> };
  };
  TmpfsOptions?: { SizeBytes?: number; Mode?: number };
}

const flagKeys = new Set(['readonly', 'ro', 'volume-nocopy', 'bind-nonrecursive']);

/** `type=bind,src=/a,dst=/b,readonly`. @param cwd where relative sources stand. @throws Error in docker's words */
export function parseMount(text: string, cwd: string): MountRequest {
  const mount: MountRequest = { Type: 'volume', Target: '' };
  for (const field of text.split(',')) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).trim().toLowerCase();
    const value = equals < 0 ? 'true' : field.slice(equals + 1);
    if (equals < 0 && !flagKeys.has(key)) {
      throw new Error(`invalid field '${field}' must be a key=value pair`);
    }
    setField(mount, key, value, { field, cwd });
  }
  if (!mount.Target) throw new Error('target is required');
  if (mount.VolumeOptions && mount.Type !== 'volume') {
    throw new Error(`cannot mix 'volume-*' options with mount type '${mount.Type}'`);
  }
  if (mount.BindOptions && mount.Type !== 'bind') {
    throw new Error(`cannot mix 'bind-*' options with mount type '${mount.Type}'`);
  }
  if (mount.TmpfsOptions && mount.Type !== 'tmpfs') {
    throw new Error(`cannot mix 'tmpfs-*' options with mount type '${mount.Type}'`);
  }
  const { Type, Source, Target, ReadOnly, ...rest } = mount;
  return {
    Type,
    ...(Source === undefined ? {} : { Source }),
    Target,
    ...(ReadOnly ? { ReadOnly } : {}),
    ...rest,
  };
}

function setField(
  mount: MountRequest,
  key: string,
  value: string,
  { field, cwd }: { field: string; cwd: string },
): void {
  const flag = () => {
    const read = parseBool(value);
    if (read === null) throw new Error(`invalid value for ${key}: ${value}`);
    return read;
  };
  const volume = () => (mount.VolumeOptions ??= {});
  const driver = () => (volume().DriverConfig ??= {});
  const pair = (): [string, string] => {
    const equals = value.indexOf('=');
    return equals < 0 ? [value, ''] : [value.slice(0, equals), value.slice(equals + 1)];
  };
  switch (key) {
    case 'type':
      mount.Type = value.toLowerCase();
      return;
    case 'source':
    case 'src':
      mount.Source = /^\.\.?(\/|$)/.test(value) ? absolute(value, cwd) : value;
      return;
    case 'target':
    case 'dst':
    case 'destination':
      mount.Target = value;
      return;
    case 'readonly':
    case 'ro':
      mount.ReadOnly = flag();
      return;
    case 'consistency':
      mount.Consistency = value.toLowerCase();
      return;
    case 'bind-propagation':
      (mount.BindOptions ??= {}).Propagation = value.toLowerCase();
      return;
    case 'bind-nonrecursive':
      (mount.BindOptions ??= {}).NonRecursive = flag();
      return;
    case 'volume-nocopy':
      volume().NoCopy = flag();
      return;
    case 'volume-subpath':
      volume().Subpath = value;
      return;
    case 'volume-label': {
      const [name, text] = pair();
      (volume().Labels ??= {})[name] = text;
      return;
    }
    case 'volume-driver':
      driver().Name = value;
      return;
    case 'volume-opt': {
      const [name, text] = pair();
      (driver().Options ??= {})[name] = text;
      return;
    }
    case 'tmpfs-size':
      try {
        (mount.TmpfsOptions ??= {}).SizeBytes = parseSizeBytes(value);
      } catch {
        throw new Error(`invalid value for ${key}: ${value}`);
      }
      return;
    case 'tmpfs-mode':
      if (!/^[0-7]+$/.test(value)) throw new Error(`invalid value for ${key}: ${value}`);
      (mount.TmpfsOptions ??= {}).Mode = parseInt(value, 8);
      return;
    default:
      throw new Error(`unexpected key '${key}' in '${field}'`);
  }
}

function absolute(path: string, cwd: string): string {
  const parts: string[] = [];
  for (const part of `${cwd}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
