import { normalizePath } from '../../userland/normalizePath.ts';
import { EngineError } from '../http/EngineError.ts';
import type { MountSpec } from '../state/HostConfig.ts';
import { cleanTarget } from './cleanTarget.ts';
import type { MountRequest } from './MountRequest.ts';

interface Options {
  readonly TmpfsOptions?: { readonly SizeBytes?: number; readonly Mode?: number } | null;
  readonly BindOptions?: { readonly Propagation?: string };
  readonly VolumeOptions?: {
    readonly NoCopy?: boolean;
    readonly Labels?: Readonly<Record<string, string>> | null;
    readonly DriverConfig?: {
      readonly Name?: string;
      readonly Options?: Readonly<Record<string, string>> | null;
    };
  };
}

const propagations = ['private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared'];

/** As `--tmpfs` would be told. */
function tmpfsText({ SizeBytes, Mode }: NonNullable<Options['TmpfsOptions']> = {}): string {
  const size = SizeBytes ? [`size=${SizeBytes}`] : [];
  return [...size, ...(Mode ? [`mode=${Mode.toString(8)}`] : [])].join(',');
}

/** `--mount type=...`, checked in the order of Moby's `validateMountConfigImpl`. @throws EngineError 400 */
export function readMountSpec(spec: Partial<MountSpec> & Options): MountRequest {
  const { Source: source = '', BindOptions, VolumeOptions } = spec;
  // Not a type yet: any text may have been sent.
  const sentType: string = spec.Type ?? '';
  const wrap = (why: string) => `invalid mount config for type "${sentType}": ${why}`;
  const refuse = (why: string) => new EngineError(400, wrap(why));
  const refuseField = (field: string) => refuse(`field ${field} must not be specified`);
  const target = cleanTarget(spec.Target ?? '', (why) => new EngineError(400, wrap(why)));
  const type = typeOf(sentType);
  if (!type) throw refuse('mount type unknown');
  if (type === 'bind') {
    if (source === '') throw refuse('field Source must not be empty');
    const { Propagation = '' } = BindOptions ?? {};
    if (Propagation !== '' && !propagations.includes(Propagation)) {
      throw refuse(`invalid propagation mode: ${Propagation}`);
    }
    if (VolumeOptions) throw refuseField('VolumeOptions');
    if (!source.startsWith('/')) {
      throw refuse(`invalid mount path: '${source}' mount path must be absolute`);
    }
  } else if (BindOptions) throw refuseField('BindOptions');
  if (type === 'volume' && source === '' && spec.ReadOnly) {
    throw refuse('must not set ReadOnly mode when using anonymous volumes');
  }
  if (type === 'tmpfs' && source !== '') throw refuseField('Source');
  const { NoCopy = false, Labels = null, DriverConfig = {} } = VolumeOptions ?? {};
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
    options:
      type === 'tmpfs'
        ? { tmpfs: tmpfsText(spec.TmpfsOptions ?? {}) }
        : (DriverConfig.Options ?? null),
    isUnlisted: false,
  };
}

function typeOf(text: string): MountRequest['type'] | undefined {
  return (['bind', 'volume', 'tmpfs'] as const).find((type) => type === text);
}
