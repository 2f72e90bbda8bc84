import type { DiskItem } from '../world/DiskItem.ts';
import type { Explanation, ExplanationTerm } from '../world/Explanation.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { Recipe } from '../world/Recipe.ts';
import { apps } from './apps.ts';
import { guests } from './guests.ts';
import { guestSources } from './guestSources.ts';
import { guestSourcesOf } from './guestSourcesOf.ts';
import { imageSources } from './imageSources.ts';
import { presets } from './presets.ts';
import { sourcedCost } from './sourcedCost.ts';

/**
 * What occupies a host's disk under one kind, item by item; or, of one instance (with its row and recipe),
 * what is its own: a clone or a writable layer.
 */
export function explainDisk(
  host: HostSnapshot,
  row: number | null,
  recipe: Recipe | null,
  kind: DiskItem['kind'],
): Explanation {
  if (row !== null && recipe) {
    return { valueBytes: host.instances.diskBytes[row], ...ofInstance(recipe) };
  }
  const items = host.disk.filter((item) => item.kind === kind);
  const preset = presets[host.platform];
  const terms = items.flatMap((item): ExplanationTerm[] => {
    if (kind === 'hostOs') return [sourcedCost('os', 'hostOsDiskBytes', preset)];
    if (kind === 'service') {
      return host.family === 'vm'
        ? [sourcedCost('qemu + libvirt', 'hypervisorDiskBytes', preset)]
        : [sourcedCost('docker', 'engineDiskBytes', preset)];
    }
    return [{ symbol: nameOf(item), value: item.bytes, unit: 'bytes', sourceIds: sourcesOf(item) }];
  });
  const valueBytes = items.reduce((sum, { bytes }) => sum + bytes, 0);
  return { valueBytes, formula: terms.map(({ symbol }) => symbol).join(' + ') || '0', terms };
}

function ofInstance(recipe: Recipe): Pick<Explanation, 'formula' | 'terms'> {
  const { app, guest, preset } = recipe;
  const written: ExplanationTerm[] =
    app.writtenBytes > 0
      ? [bytes('written', app.writtenBytes, [`measured-${app.id}-datadir`])]
      : [];
  const more = written.length > 0 ? ' + written' : '';
  if (!guest) {
    return recipe.family === 'container'
      ? {
          formula: `writable${more}`,
          terms: [sourcedCost('writable', 'containerDiskBytes', preset), ...written],
        }
      : { formula: 'written', terms: [bytes('written', app.writtenBytes, [])] };
  }
  const isFull = recipe.steps.clone?.demands.some(({ resource }) => resource === 'disk') ?? false;
  const sources = guestSourcesOf(recipe);
  if (!isFull) {
    return {
      formula: `newClone + growth${more}`,
      terms: [
        sourcedCost('newClone', 'linkedCloneBytes', preset),
        bytes('growth', guest.linkedGrowthBytes, sources.disk),
        ...written,
      ],
    };
  }
  const imageBytes = recipe.privateDiskBytes - guest.diskBytes;
  return {
    formula: `guest + image${more}`,
    terms: [
      bytes('guest', guest.diskBytes, sources.disk),
      bytes('image', imageBytes, imageSources),
      ...written,
    ],
  };
}

/** `sha256:0123...` is long enough at twelve digits, as Docker prints it; several of one kind are counted. */
function nameOf({ name, count }: DiskItem): string {
  const text = name.startsWith('sha256:') ? name.slice(7, 19) : name;
  return count > 1 ? `${count} × ${text}` : text;
}

function sourcesOf({ kind, name }: DiskItem): readonly string[] {
  const guest = guests.find(({ id }) => name.startsWith(`${id} + `));
  const preset = Object.values(presets).find(
    ({ id, guest: own }) => name === id || (own !== null && name.startsWith(`${own.id} + `)),
  );
  const written = apps.find(({ id }) => id === name)?.writtenBytes ?? 0;
  const data = written > 0 ? [`measured-${name}-datadir`] : [];
  switch (kind) {
    case 'template':
      if (guest) return [...(guestSources[guest.id]?.disk ?? []), ...imageSources];
      return preset ? [...preset.sourceIds, ...imageSources] : imageSources;
    case 'clone':
      return [...imageSources, ...data];
    case 'writable':
      return ['docker-container-disk', ...data];
    default:
      return imageSources;
  }
}

function bytes(symbol: string, value: number, sourceIds: readonly string[]): ExplanationTerm {
  return { symbol, value, unit: 'bytes', sourceIds };
}
