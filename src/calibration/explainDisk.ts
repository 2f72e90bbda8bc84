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
    return ofInstance(host.instances.diskBytes[row], recipe);
  }
  const items = host.disk.filter((item) => item.kind === kind);
  const preset = presets[host.platform];
  const terms = items.flatMap((item): ExplanationTerm[] => {
    if (kind === 'hostOs') return [sourcedCost('os', 'hostOsDiskBytes', preset)];
    if (kind === 'swap') return [bytes('swap', item.bytes, [])];
    if (kind === 'service') {
      return host.family === 'vm'
        ? [sourcedCost('qemu + libvirt', 'hypervisorDiskBytes', preset)]
        : [sourcedCost('docker', 'engineDiskBytes', preset)];
    }
    return [{ symbol: nameOf(item), value: item.bytes, unit: 'bytes', sourceIds: sourcesOf(item) }];
  });
  const valueBytes = items.reduce((sum, { bytes }) => sum + bytes, 0);
  return { valueBytes, formula: sumOf(terms), terms };
}

/** What it began with, what it has grown by so far, and beyond that what it was told to write. */
function ofInstance(valueBytes: number, recipe: Recipe): Explanation {
  const { app, guest } = recipe;
  const growth = bytes(
    'growth',
    recipe.growthBytes.init ?? 0,
    guest ? guestSourcesOf(recipe).disk : [],
  );
  const written = bytes('written', app.writtenBytes, [`measured-${app.id}-datadir`]);
  const terms: ExplanationTerm[] = [];
  let left = valueBytes;
  for (const term of [...atCreation(recipe), growth, written]) {
    if (term.value === 0 || term.value > left) continue;
    terms.push(term);
    left -= term.value;
  }
  if (left > 0) terms.push(bytes('data', left, []));
  return { valueBytes, formula: sumOf(terms), terms };
}

function atCreation(recipe: Recipe): ExplanationTerm[] {
  const { family, guest, preset } = recipe;
  if (family === 'container') return [sourcedCost('writable', 'containerDiskBytes', preset)];
  if (!guest) return [];
  const isFull = recipe.steps.clone?.demands.some(({ resource }) => resource === 'disk') ?? false;
  if (!isFull) return [sourcedCost('newClone', 'linkedCloneBytes', preset)];
  const sources = guestSourcesOf(recipe).disk;
  return [
    bytes('guest', guest.diskBytes, sources),
    bytes('image', recipe.privateDiskBytes - guest.diskBytes, imageSources),
  ];
}

function sumOf(terms: readonly ExplanationTerm[]): string {
  return terms.map(({ symbol }) => symbol).join(' + ') || '0';
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
