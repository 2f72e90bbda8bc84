import type { ExplanationTerm } from '../world/Explanation.ts';
import type { Platform } from '../world/Platform.ts';
import type { ServiceExplanation } from '../world/ServiceExplanation.ts';
import type { ServiceLoad } from '../world/ServiceLoad.ts';
import type { ServiceQuantity } from '../world/ServiceQuantity.ts';
import { overheads } from './overheads.ts';
import { mysqlThroughput } from './published/mysqlThroughput.ts';
import { redisThroughput } from './published/redisThroughput.ts';
import { servedFigures } from './servedFigures.ts';
import { serviceRate, type ServicePlatform } from './serviceRate.ts';

const { network, disk } = overheads;

/**
 * What a platform does to a served app. Null where nobody published a figure for it: the figures of one
 * platform are never lent to another.
 */
export function explainService(
  quantity: ServiceQuantity,
  platform: Platform,
  load: ServiceLoad,
): ServiceExplanation | null {
  switch (quantity) {
    case 'requestRate':
      return requestRate(platform, load);
    case 'responseTime':
      return responseTime(platform, load);
    case 'roundTrip':
      return roundTrip(platform, load);
    case 'diskReads':
      return diskReads(platform);
    case 'cpuSpeed':
      return share(servedFigures.cpu[platform], 'count');
  }
}

/** What Felter et al. measured it as; null for what they did not. */
function measuredAs(platform: Platform, load: ServiceLoad): ServicePlatform | null {
  if (platform === 'bare') return 'native';
  if (platform === 'vm') return 'kvm';
  if (platform !== 'container') return null;
  return load.network === 'nat' ? 'nat' : 'hostNetwork';
}

const rowName: Readonly<Record<ServicePlatform, string>> = {
  native: 'native',
  hostNetwork: 'Docker, host network',
  nat: 'Docker, NAT',
  kvm: 'KVM',
};

function requestRate(platform: Platform, load: ServiceLoad): ServiceExplanation | null {
  const { app, clients } = load;
  if (app === 'nginx') {
    const value = servedFigures.nginx[platform];
    if (value === undefined) return null;
    return published(term('published', value, 'requests/s', [servedFigures.nginxSourceId]));
  }
  const place = measuredAs(platform, load);
  if (!place) return null;
  const unit = app === 'redis' ? 'requests/s' : 'transactions/s';
  const { rows } = app === 'redis' ? redisThroughput : mysqlThroughput;
  const cell = rows.find(({ row }) => row.startsWith(`${rowName[place]}, ${clients} `));
  const predicted = serviceRate(app, place, clients);
  const parameters = app === 'redis' ? redisTerms(place) : mysqlTerms(place);
  if (cell) {
    const found = term('published', cell.value, unit, [cell.sourceId]);
    const model = term('predicted', predicted, unit, sourcesOf(parameters));
    return { ...published(found), terms: [found, model, ...parameters] };
  }
  return {
    value: predicted,
    unit,
    formula:
      app === 'redis'
        ? 'clients / (request - work + work * (1 + waiting))'
        : 'clients * alone / (1 + serial * (clients - 1))',
    terms: [term('clients', clients, 'count', []), ...parameters],
  };
}

/** Little's law: who waits for an answer sends nothing meanwhile. */
function responseTime(platform: Platform, load: ServiceLoad): ServiceExplanation | null {
  // How many clients asked nginx is not recorded with the figures.
  if (load.app === 'nginx') return null;
  const rate = requestRate(platform, load);
  if (!rate) return null;
  const sources = rate.formula === 'published' ? rate.terms.slice(0, 1) : rate.terms;
  return {
    value: (load.clients / rate.value) * 1e6,
    unit: 'us',
    formula: 'clients / rate',
    terms: [
      term('clients', load.clients, 'count', []),
      term('rate', rate.value, rate.unit, sourcesOf(sources)),
    ],
  };
}

function roundTrip(platform: Platform, load: ServiceLoad): ServiceExplanation | null {
  const native = term('native', network.tcpUs.value, 'us', network.tcpUs.sourceIds);
  const withAdded = (added: ExplanationTerm): ServiceExplanation => ({
    value: native.value + added.value,
    unit: 'us',
    formula: 'native + added',
    terms: [native, added],
  });
  const { natLatencyFactor: nat, firecrackerAddedUs: microVm } = servedFigures;
  if (platform === 'bare') return { ...published(native), formula: 'native' };
  if (platform === 'vm') {
    return withAdded(term('added', network.kvmAddedUs.value, 'us', network.kvmAddedUs.sourceIds));
  }
  if (platform === 'firecracker') {
    return withAdded(term('added', microVm.value, 'us', [microVm.sourceId]));
  }
  if (platform !== 'container' || load.network === 'host') return null;
  return {
    value: native.value * nat.value,
    unit: 'us',
    formula: 'native * doubling',
    terms: [native, term('doubling', nat.value, 'ratio', [nat.sourceId])],
  };
}

function diskReads(platform: Platform): ServiceExplanation | null {
  const { readIops, kvmWorkFactor, containerWorkFactor } = disk;
  const felter = (factor: number) => ({
    value: readIops.value / factor,
    native: readIops.value,
    sourceId: readIops.sourceIds[0],
  });
  switch (platform) {
    case 'bare':
      return share(felter(1), 'IOPS');
    case 'container':
      return share(felter(containerWorkFactor.value), 'IOPS');
    case 'vm':
      return share(felter(kvmWorkFactor.value), 'IOPS');
    default:
      return share(servedFigures.diskReads[platform], 'IOPS');
  }
}

/** Of the same machine without the platform: figures of two machines could not be compared otherwise. */
function share(
  pair: { readonly value: number; readonly native: number; readonly sourceId: string } | undefined,
  unit: 'IOPS' | 'count',
): ServiceExplanation | null {
  if (!pair) return null;
  return {
    value: pair.value / pair.native,
    unit: 'ratio',
    formula: 'here / native',
    terms: [
      term('here', pair.value, unit, [pair.sourceId]),
      term('native', pair.native, unit, [pair.sourceId]),
    ],
  };
}

function redisTerms(place: ServicePlatform): readonly ExplanationTerm[] {
  const { requestUs, workUs } = overheads.redis[place];
  return [
    term('request', requestUs.value, 'us', requestUs.sourceIds),
    term('work', workUs.value, 'us', workUs.sourceIds),
  ];
}

function mysqlTerms(place: ServicePlatform): readonly ExplanationTerm[] {
  const { aloneRate, serialShare } = overheads.mysql[place];
  return [
    term('alone', aloneRate.value, 'transactions/s', aloneRate.sourceIds),
    term('serial', serialShare.value, 'ratio', serialShare.sourceIds),
  ];
}

function sourcesOf(terms: readonly ExplanationTerm[]): readonly string[] {
  return [...new Set(terms.flatMap(({ sourceIds }) => sourceIds))];
}

function published(found: ExplanationTerm): ServiceExplanation {
  return { value: found.value, unit: found.unit, formula: found.symbol, terms: [found] };
}

function term(
  symbol: string,
  value: number,
  unit: ExplanationTerm['unit'],
  sourceIds: readonly string[],
): ExplanationTerm {
  return { symbol, value, unit, sourceIds };
}
