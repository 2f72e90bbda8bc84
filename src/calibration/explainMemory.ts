import type { Explanation, ExplanationTerm } from '../world/Explanation.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { Recipe } from '../world/Recipe.ts';
import { appSources } from './appSources.ts';
import { constants } from './constants.ts';
import { guestSourcesOf } from './guestSourcesOf.ts';
import { presets } from './presets.ts';
import { sourcedCost } from './sourcedCost.ts';

const ownKinds: readonly MemoryKind[] = ['hostKernel', 'hostOs', 'hypervisor', 'engine'];

type Formula = Pick<Explanation, 'formula' | 'terms'>;

/**
 * How a number of bytes on the stage was computed: of one instance (with its recipe), or of the host as a
 * whole (`row` and `recipe` null). The value is the world's own; the terms are what the rules put into it.
 */
export function explainMemory(
  host: HostSnapshot,
  row: number | null,
  recipe: Recipe | null,
  kind: MemoryKind,
): Explanation {
  const index = memoryKindIndex[kind];
  const valueBytes =
    row === null
      ? host.memoryBytes[index]
      : host.instances.memoryBytes[row * MemoryKind.length + index];
  // A server that is not up, or not that far, holds nothing yet.
  if (row === null && valueBytes === 0 && ownKinds.includes(kind))
    return { valueBytes, formula: '0', terms: [] };
  const formula = recipe
    ? lessWhatIsAway(ofInstance(recipe, kind, host, row ?? 0), host, row ?? 0, index)
    : ofHost(host, kind);
  const onceBytes = row === null ? presets[host.platform].onceBytes[kind] : undefined;
  return {
    valueBytes,
    ...(onceBytes === undefined ? formula : withOnce(host, onceBytes, formula)),
  };
}

/** What the platform gives once, before any instance: the hidden VM that containers stand in. */
function withOnce(host: HostSnapshot, onceBytes: number, { formula, terms }: Formula): Formula {
  const once = constant('hiddenVm', onceBytes, 'bytes', presets[host.platform].sourceIds);
  return { formula: `hiddenVm + ${formula}`, terms: [once, ...terms] };
}

/** Swap and page sharing take bytes out of RAM without taking them from the instance. */
function lessWhatIsAway(
  whole: Formula,
  { instances }: HostSnapshot,
  row: number,
  kind: number,
): Formula {
  const at = row * MemoryKind.length + kind;
  const away = [
    constant('swapped', instances.swappedBytes[at], 'bytes', []),
    constant('merged', instances.mergedBytes[at], 'bytes', [
      ...constants.ksmMergeableShare.sourceIds,
    ]),
  ].filter(({ value }) => value > 0);
  if (away.length === 0) return whole;
  const formula = [`(${whole.formula})`, ...away.map(({ symbol }) => symbol)].join(' - ');
  return { formula, terms: [...whole.terms, ...away] };
}

function ofHost(host: HostSnapshot, kind: MemoryKind): Formula {
  const running = constant('running', countHolding(host), 'count', []);
  const ram = constant('ram', host.spec.memoryBytes, 'bytes', []);
  switch (kind) {
    case 'hostKernel': {
      const terms = [known('base', 'hostKernelBaseBytes'), known('share', 'hostKernelShare'), ram];
      return host.family === 'container'
        ? {
            formula: 'base + share * ram + perContainer * running',
            terms: [...terms, known('perContainer', 'kernelPerContainerBytes'), running],
          }
        : { formula: 'base + share * ram', terms };
    }
    case 'hostOs':
      return { formula: 'os', terms: [known('os', 'hostOsBytes')] };
    case 'hypervisor':
      return {
        formula: 'libvirtd + virtlogd',
        terms: [known('libvirtd + virtlogd', 'hypervisorBytes')],
      };
    case 'engine':
      // The shims' program is resident while any runs.
      if (running.value === 0)
        return { formula: 'daemon', terms: [known('daemon', 'engineBytes')] };
      return {
        formula: 'daemon + shimProgram + perContainer * running',
        terms: [
          known('daemon', 'engineBytes'),
          known('shimProgram', 'shimSharedBytes'),
          known('perContainer', 'enginePerContainerBytes'),
          running,
        ],
      };
    case 'pageCache':
      return {
        formula: host.family === 'vm' ? 'sum(guest caches)' : 'filesRead',
        terms: [constant('filesRead', host.hostCacheBytes, 'bytes', [])],
      };
    case 'free':
      return { formula: 'ram - sum(kinds)', terms: [ram] };
    default:
      return { formula: 'sum(instances)', terms: [running] };
  }
}

function ofInstance(recipe: Recipe, kind: MemoryKind, host: HostSnapshot, row: number): Formula {
  const { app, guest } = recipe;
  const sources = guest ? guestSourcesOf(recipe) : null;
  const isShared = recipe.family !== 'vm' && recipe.preset.sharesHostPages;
  const next = isShared ? appSources(app.id, 'next-instance-memory') : [];
  const sandboxBytes = recipe.preset.sandboxBytes[kind];
  if (recipe.family === 'container' && sandboxBytes !== undefined) {
    const sandbox = constant('sandbox', sandboxBytes, 'bytes', recipe.preset.sourceIds);
    return kind === 'shim'
      ? { formula: 'shim + sandbox', terms: [known('shim', 'shimBytes'), sandbox] }
      : { formula: 'sandbox', terms: [sandbox] };
  }
  const ram = constant('vmRam', recipe.guestMemoryBytes, 'bytes', []);
  switch (kind) {
    case 'vmProcess':
      return {
        formula: 'vmm',
        terms: [sourcedCost('vmm', 'vmProcessBytes', recipe.preset)],
      };
    case 'shim':
      return { formula: 'shim', terms: [known('shim', 'shimBytes')] };
    case 'guestKernel':
      return {
        formula: 'base + share * vmRam',
        terms: [
          constant('base', guest?.kernelBaseBytes ?? 0, 'bytes', sources?.kernel ?? []),
          constant('share', guest?.kernelShare ?? 0, 'ratio', sources?.kernel ?? []),
          ram,
        ],
      };
    case 'guestOs':
      return {
        formula: 'os',
        terms: [constant('os', guest?.osMemoryBytes ?? 0, 'bytes', sources?.os ?? [])],
      };
    case 'pageCache':
      return {
        formula: 'min(bootFiles + appFiles - mapped, left)',
        terms: [
          constant('bootFiles', guest?.cacheBytes ?? 0, 'bytes', sources?.cache ?? []),
          constant('appFiles', app.startReadBytes, 'bytes', appSources(app.id, 'start-read')),
          // Counted under runtime and app already.
          constant('mapped', app.runtimeSharedBytes + app.appSharedBytes, 'bytes', [
            ...appSources(app.id, 'runtime-memory'),
            ...appSources(app.id, 'app-memory'),
            ...appSources(app.id, 'next-instance-memory'),
          ]),
          constant('left', Math.max(0, leftInGuest(recipe, host, row)), 'bytes', []),
        ],
      };
    case 'runtime':
      return privatePart('runtime', app.runtimeMemoryBytes, app.runtimeSharedBytes, isShared, [
        ...appSources(app.id, 'runtime-memory'),
        ...next,
      ]);
    case 'app':
      return privatePart('app', app.appMemoryBytes, app.appSharedBytes, isShared, [
        ...appSources(app.id, 'app-memory'),
        ...next,
      ]);
    case 'reservedIdle': {
      const reserved = constant('reserved', recipe.reservedBytes, 'bytes', []);
      const used = constant('used', usedByGuest(host, row), 'bytes', []);
      // Before its guest killed the app, it had touched all there was.
      if (host.chart.states[host.instances.state[row]].path === 'running.appKilled') {
        return { formula: 'vmRam - used', terms: [ram, used] };
      }
      const ballooned = host.instances.balloonPeakBytes[row];
      if (ballooned > 0) {
        const most = Math.max(recipe.reservedBytes, bootBytes(recipe) + recipe.touchedBytes);
        return {
          formula: 'max(min(most, vmRam - balloon) - used, 0)',
          terms: [
            constant('most', most, 'bytes', sources?.touched ?? []),
            ram,
            constant('balloon', ballooned, 'bytes', []),
            used,
          ],
        };
      }
      if (!hasBooted(host, row)) {
        return { formula: 'max(reserved - used, 0)', terms: [reserved, used] };
      }
      return {
        formula: 'max(max(reserved, booted + touched) - used, 0)',
        terms: [
          reserved,
          constant('booted', bootBytes(recipe), 'bytes', [
            ...(sources?.kernel ?? []),
            ...(sources?.os ?? []),
            ...(sources?.cache ?? []),
          ]),
          constant('touched', recipe.touchedBytes, 'bytes', sources?.touched ?? []),
          used,
        ],
      };
    }
    default:
      return ofHost(host, kind);
  }
}

/** On one kernel an instance pays for its private pages only; in a VM it pays for all. */
function privatePart(
  symbol: string,
  wholeBytes: number,
  sharedBytes: number,
  isShared: boolean,
  sourceIds: readonly string[],
): Formula {
  const whole = constant(symbol, wholeBytes, 'bytes', sourceIds);
  if (!isShared) return { formula: symbol, terms: [whole] };
  const shared = constant('shared', sharedBytes, 'bytes', sourceIds);
  return { formula: `${symbol} - shared`, terms: [whole, shared] };
}

/** Instances that hold RAM of their own, paused and stopping ones included. */
function countHolding({ instances }: HostSnapshot): number {
  let holding = 0;
  for (let row = 0; row < instances.count; row += 1) {
    const at = row * MemoryKind.length;
    const own = instances.memoryBytes.subarray(
      at + memoryKindIndex.vmProcess,
      at + memoryKindIndex.free,
    );
    if (own.some((bytes) => bytes > 0)) holding += 1;
  }
  return holding;
}

function hasBooted({ instances }: HostSnapshot, row: number): boolean {
  return instances.memoryBytes[row * MemoryKind.length + memoryKindIndex.guestOs] > 0;
}

/** What a guest keeps of its boot: kernel, OS and the file pages read. */
function bootBytes({ steps }: Recipe): number {
  const { guestOs = 0, pageCache = 0 } = steps.init?.claims ?? {};
  return (steps.kernel?.claims.guestKernel ?? 0) + guestOs + pageCache;
}

/** RAM of a guest for file pages: what its need and its balloon leave. */
function leftInGuest(recipe: Recipe, { instances }: HostSnapshot, row: number): number {
  return recipe.guestMemoryBytes - recipe.guestNeedBytes - instances.balloonPeakBytes[row];
}

function usedByGuest(host: HostSnapshot, row: number): number {
  let used = 0;
  for (let kind = memoryKindIndex.guestKernel; kind < memoryKindIndex.reservedIdle; kind += 1) {
    const at = row * MemoryKind.length + kind;
    const { memoryBytes, swappedBytes, mergedBytes } = host.instances;
    used += memoryBytes[at] + swappedBytes[at] + mergedBytes[at];
  }
  return used;
}

function known(symbol: string, name: keyof typeof constants): ExplanationTerm {
  return sourcedCost(symbol, name, null);
}

function constant(
  symbol: string,
  value: number,
  unit: ExplanationTerm['unit'],
  sourceIds: readonly string[],
): ExplanationTerm {
  return { symbol, value, unit, sourceIds };
}
