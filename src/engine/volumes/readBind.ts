import { normalizePath } from '../../userland/normalizePath.ts';
import { EngineError } from '../http/EngineError.ts';
import { cleanTarget } from './cleanTarget.ts';
import type { MountRequest } from './MountRequest.ts';

const access = ['ro', 'rw'];
const labelling = ['z', 'Z'];
const propagation = ['private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared'];
const consistency = ['consistent', 'cached', 'delegated'];
const copying = ['nocopy', 'copy'];
const kinds = [access, labelling, propagation, consistency, copying];

/** `-v source:target[:mode]`, source a path of the host or a volume's name. @throws EngineError 500 */
export function readBind(spec: string, driver: string): MountRequest {
  const refuse = (why = '') =>
    new EngineError(500, `invalid volume specification: '${spec}'${why}`);
  const parts = spec.split(':');
  const [first = '', second, mode = ''] = parts;
  if (parts.length > 3 || spec === '' || first === '') throw refuse();
  const isAnonymous = second === undefined;
  const isBind = !isAnonymous && first.startsWith('/');
  const type = isBind ? 'bind' : 'volume';
  if (parts.length === 3 && !isMode(mode)) throw new EngineError(500, `invalid mode: ${mode}`);
  const target = second ?? first;
  // A host's path with a target that is none is told without a reason, as dockerd does.
  if (isBind && !target.startsWith('/')) throw refuse();
  const wrap = (why: string) => {
    return `invalid volume specification: '${spec}': invalid mount config for type "${type}": ${why}`;
  };
  const words = mode.split(',');
  const foreign = words.find((word) => (isBind ? copying : propagation).includes(word));
  if (foreign !== undefined) {
    throw new EngineError(
      500,
      wrap(`field ${isBind ? 'VolumeOptions' : 'BindOptions'} must not be specified`),
    );
  }
  return {
    type,
    source: isAnonymous ? '' : isBind ? normalizePath(first) : first,
    target: cleanTarget(target, (why) => new EngineError(500, wrap(why))),
    mode: isBind || mode !== '' ? mode : 'z',
    isReadOnly: words.includes('ro'),
    copies: !isBind && !words.includes('nocopy'),
    makesSource: true,
    driver,
    labels: null,
    options: null,
    isUnlisted: false,
  };
}

function isMode(mode: string): boolean {
  const seen = new Set<readonly string[]>();
  return mode.split(',').every((word) => {
    const kind = kinds.find((words) => words.includes(word));
    const isNew = kind !== undefined && !seen.has(kind);
    if (kind) seen.add(kind);
    return isNew;
  });
}
