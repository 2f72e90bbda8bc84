import type { ExplanationTerm } from '../world/Explanation.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { Phase } from '../world/Phase.ts';
import { phaseIndex } from '../world/phaseIndex.ts';
import { phaseSpans } from '../world/phaseSpans.ts';
import type { Recipe } from '../world/Recipe.ts';
import type { StartExplanation } from '../world/StartExplanation.ts';
import { appSources } from './appSources.ts';
import { guestSourcesOf } from './guestSourcesOf.ts';
import { imageSources } from './imageSources.ts';
import { sourcedCost } from './sourcedCost.ts';

type Formula = Pick<StartExplanation, 'formula' | 'terms'>;

/**
 * What a phase of an instance's latest start took, and the least its demands would take alone on the
 * host: whatever is above it was spent sharing cores, disk or network with others, or waiting for its turn.
 */
export function explainStart(
  host: HostSnapshot,
  row: number,
  recipe: Recipe,
  phase: Phase,
  nowMs: number,
): StartExplanation {
  return { valueMs: spentMs(host, row, phase, nowMs), ...ofPhase(host, row, recipe, phase) };
}

function spentMs({ instances }: HostSnapshot, row: number, phase: Phase, nowMs: number): number {
  const span = phaseSpans(instances, row, nowMs).find((one) => one.phase === phase);
  return span ? span.endMs - span.startMs : NaN;
}

function ofPhase(host: HostSnapshot, row: number, recipe: Recipe, phase: Phase): Formula {
  const { app, guest, preset } = recipe;
  const own = (symbol: string, name: Parameters<typeof sourcedCost>[1]): ExplanationTerm =>
    sourcedCost(symbol, name, preset);
  const isVm = recipe.family === 'vm';
  const factor = isVm ? own('factor', 'guestCpuFactor') : own('factor', 'processCpuFactor');
  const diskRate = term('diskRate', host.spec.diskBytesPerS, 'bytes/s', []);
  const networkRate = term('networkRate', host.spec.networkBytesPerS, 'bytes/s', []);
  const variation = own('variation', 'variation');
  const boot = (suffix: string): readonly string[] => {
    const all = guestSourcesOf(recipe).boot;
    const exact = all.filter((id) => id.endsWith(suffix));
    return exact.length > 0 ? exact : all;
  };
  const alone = (time: ExplanationTerm): Formula => ({
    formula: time.symbol,
    terms: time.unit === 'core-ms' ? [time, variation] : [time],
  });
  switch (phase) {
    case 'pull': {
      const sources = [...(guest ? guestSourcesOf(recipe).disk : []), ...imageSources];
      const sum = (of: 'downloadBytes' | 'diskBytes'): number =>
        recipe.contents.reduce((bytes, content) => bytes + content[of], 0);
      const download = term('download', sum('downloadBytes'), 'bytes', sources);
      const write = term('write', sum('diskBytes'), 'bytes', sources);
      if (recipe.family !== 'container') {
        const terms = [download, networkRate, write, diskRate];
        return { formula: 'download / networkRate + write / diskRate', terms };
      }
      // Layers are unpacked one after the other, while the next ones come in.
      const extraction = own('extraction', 'extractCoreMsPerByte');
      return {
        formula: 'max(download / networkRate, download * extraction + write / diskRate)',
        terms: [download, networkRate, extraction, write, diskRate],
      };
    }
    case 'clone': {
      const read = recipe.steps.clone?.demands.find(({ resource }) => resource === 'disk');
      if (!read || read.resource !== 'disk') return alone(own('linkedClone', 'linkedCloneMs'));
      const sources = [...guestSourcesOf(recipe).disk, ...imageSources];
      const template = term('template', read.amountBytes / 2, 'bytes', sources);
      return { formula: '2 * template / diskRate', terms: [template, diskRate] };
    }
    case 'vmm':
      return alone(own('work', 'vmmCpuMs'));
    case 'firmware':
      return alone(own('firmware', 'firmwareMs'));
    case 'bootloader':
      return {
        formula: 'wait + read / diskRate',
        terms: [
          term('wait', guest?.bootloaderMs ?? 0, 'ms', boot('bootloader-time')),
          term('read', guest?.bootReadBytes ?? 0, 'bytes', boot('boot-read')),
          diskRate,
        ],
      };
    case 'kernel': {
      const work = term('work', guest?.kernelCpuMs ?? 0, 'core-ms', boot('kernel-work'));
      return { formula: 'work * factor', terms: [work, factor, variation] };
    }
    case 'init': {
      const read = term('read', guest?.cacheBytes ?? 0, 'bytes', guestSourcesOf(recipe).cache);
      const work = term('work', guest?.initCpuMs ?? 0, 'core-ms', boot('init-work'));
      return {
        formula: 'read / diskRate + work * factor',
        terms: [read, diskRate, work, factor, variation],
      };
    }
    case 'create':
      return alone(own('work', 'containerCreateCpuMs'));
    case 'namespaces': {
      const work = own('work', 'containerStartCpuMs');
      const width = own('width', 'containerStartCores');
      const cores = term('cores', host.spec.cores, 'count', []);
      const sandbox = own('sandbox', 'sandboxCpuMs');
      const network = own('network', 'containerNetworkMs');
      const shared = 'work / min(width, cores) + network';
      return sandbox.value > 0
        ? {
            formula: `${shared} + sandbox`,
            terms: [work, width, cores, network, sandbox, variation],
          }
        : { formula: shared, terms: [work, width, cores, network, variation] };
    }
    case 'exec':
      return alone(own('work', 'execMs'));
    case 'runtime': {
      const read = term('read', app.startReadBytes, 'bytes', appSources(app.id, 'start-read'));
      const work = term('work', app.runtimeCpuMs, 'core-ms', appSources(app.id, 'runtime-cpu'));
      const shares = !isVm && preset.sharesHostPages;
      return {
        formula: shares
          ? 'firstOnly(read / diskRate) + work * factor'
          : 'read / diskRate + work * factor',
        terms: [read, diskRate, work, factor, variation],
      };
    }
    case 'app': {
      const work = term('work', app.appCpuMs, 'core-ms', appSources(app.id, 'app-cpu'));
      const { dataWrittenMs, phaseStartMs } = host.instances;
      // A later start finds its data files.
      const isWritten = dataWrittenMs[row] <= phaseStartMs[row * Phase.length + phaseIndex.app];
      if (app.writtenBytes === 0 || isWritten) {
        return { formula: 'work * factor', terms: [work, factor, variation] };
      }
      const written = term('written', app.writtenBytes, 'bytes', [`measured-${app.id}-datadir`]);
      return {
        formula: 'work * factor + written / diskRate',
        terms: [work, factor, written, diskRate, variation],
      };
    }
  }
}

function term(
  symbol: string,
  value: number,
  unit: ExplanationTerm['unit'],
  sourceIds: readonly string[],
): ExplanationTerm {
  return { symbol, value, unit, sourceIds };
}
