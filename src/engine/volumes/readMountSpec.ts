import { normalizePath } from '../../userland/normalizePath.ts';
import { EngineError } from '../http/EngineError.ts';
import type { MountSpec } from '../state/HostConfig.ts';
import { cleanTarget } from './cleanTarget.ts';
import type { MountRequest } from './MountRequest.ts';

interface Options {
  readonly VolumeOptions?: {
    readonly NoCopy?: boolean;
    readonly Labels?: Readonly<Record<string, string>> | null;
    readonly DriverConfig?: {
      readonly Name?: string;
      readonly Options?: Readonly<Record<string, string>> | null;
    };
  };
}

/** `--mount type=...`. @throws EngineError 400 */
export function readMountSpec(spec: MountSpec & Options): MountRequest {
  const { Type: type, Source: source = '' } = spec;
  const wrap = (why: string) => `invalid mount config for type "${type}": ${why}`;
  const refuse = (why: string) => new EngineError(400, wrap(why));
  if (!['bind', 'volume', 'tmpfs'].includes(type)) throw refuse('mount type unknown');
  const target = cleanTarget(spec.Target, wrap);
  if (type === 'bind' && source === '') throw refuse('field Source must not be empty');
  if (type === 'bind' && !source.startsWith('/')) {
    throw refuse(`invalid mount path: '${source}' mount path must be absolute`);
  }
  if (type === 'tmpfs' && source !== '') throw refuse('field Source must not be specified');
  const { NoCopy = false, Labels = null, DriverConfig = {} } = spec.VolumeOptions ?? {};
  return {
    type,
    source: type === 'bind' ? normalizePath(source) : source,
    target,
    mode: type === 'volume' ? 'z' : '',
    isReadOnly: spec.ReadOnly ?? false,
    copies: type === 'volume' && !NoCopy,
    makesSource: false,
    driver: DriverConfig.Name ?? '',
    labels: Labels,
    options: DriverConfig.Options ?? null,
    isUnlisted: false,
  };
}
