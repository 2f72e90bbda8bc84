import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { costs } from './costs.ts';
import { appSources } from './appSources.ts';
import { apps } from './apps.ts';
import { constants } from './constants.ts';
import { guests } from './guests.ts';
import { guestSources } from './guestSources.ts';
import { overheads } from './overheads.ts';
import { publishedTables } from './published/publishedTables.ts';
import { readCitations, type CitationRecord } from './readCitations.ts';

const read = (name: string): CitationRecord[] =>
  JSON.parse(
    readFileSync(new URL(`../../assets/calibration/${name}.json`, import.meta.url), 'utf8'),
  ) as CitationRecord[];

const measured = read('measured');
const recorded = read('recorded');
const all = [...read('calibration'), ...measured, ...recorded];
const citations = readCitations(all);
const valueOf = (id: string): number => Number(citations.get(id)?.value);

const figures = [
  'runtime-memory',
  'app-memory',
  'runtime-cpu',
  'app-cpu',
  'start-read',
  'next-instance-memory',
] as const;

/** Ids of the figures the overhead model rests on, however deep they are filed. */
const overheadSources = (filed: object): string[] =>
  Object.entries(filed).flatMap(([name, value]) =>
    name === 'sourceIds'
      ? [...(value as string[])]
      : typeof value === 'object' && value !== null
        ? overheadSources(value as object)
        : [],
  );

/** Ids that constants, apps, guests, overheads and the tables of the validation rest on. */
const used = new Set([
  ...overheadSources(overheads),
  ...publishedTables.flatMap(({ rows }) => rows.map(({ sourceId }) => sourceId)),
  'docker-memory-floor', // `containerMemoryFloorBytes`
  ...Object.values(constants).flatMap(({ sourceIds }) => [...sourceIds]),
  ...apps.flatMap(({ id }) => figures.flatMap((figure) => [...appSources(id, figure)])),
  ...Object.values(guestSources).flatMap((sources) => Object.values(sources).flat() as string[]),
]);

test('ids are given once, and figures from memory are not shown', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const fromMemory = all.filter(({ status }) => status !== 'verified');
  expect(fromMemory.length).toBeGreaterThan(0);
  for (const { id } of fromMemory) expect(citations.has(id)).toBe(false);
});

test.each(Object.entries(constants))('%s rests on what someone has looked up', (name, constant) => {
  expect(constant.sourceIds.length).toBeGreaterThan(0);
  for (const id of constant.sourceIds) expect([...citations.keys()]).toContain(id);
  expect(costs[name as keyof typeof costs]).toBe(constant.value);
  expect(constant.value).toBeGreaterThanOrEqual(0);
});

test('every source of apps, guests, overheads and published tables exists', () => {
  expect([...used].filter((id) => !citations.has(id))).toEqual([]);
  expect(Object.keys(guestSources).sort()).toEqual(guests.map(({ id }) => id).sort());
});

test('every source can be looked up, save our own estimates, which say so', () => {
  const blind = [...used].filter((id) => {
    const { via, url = '' } = citations.get(id) ?? {};
    return via !== 'estimate' && !/^(https?:\/\/|assets\/calibration\/[\w.-]+$)/.test(url);
  });
  expect(blind).toEqual([]);
});

test('nothing that was measured or recorded for Coloc lies unused', () => {
  // Figures that enter through others, not by name in a list of sources.
  const splits = [
    // Idle interpreters: they part what one more instance costs into runtime and app (see `apps`).
    ...['node', 'python', 'java'].map((id) => `measured-${id}-runtime-next-instance-memory`),
    // What an idle interpreter reads of the whole start: the model reads all of it in one phase.
    ...['node', 'python', 'java'].map((id) => `measured-${id}-runtime-start-read`),
    // `App.writtenBytes`, the one figure of an app that only one app has.
    'measured-mysql-datadir',
  ];
  const unused = [...measured, ...recorded]
    .map(({ id }) => id)
    .filter((id) => !used.has(id) && !splits.includes(id));
  expect(unused).toEqual([]);
  expect(splits.filter((id) => used.has(id) || !citations.has(id))).toEqual([]);
});

describe('figures of the model are those of their source', () => {
  test.each(apps)('$id', (app) => {
    const of = (figure: string) => valueOf(`measured-${app.id}-${figure}`);
    expect(app.runtimeMemoryBytes).toBe(of('runtime-memory'));
    expect(app.appMemoryBytes).toBe(of('app-memory'));
    expect(app.runtimeCpuMs).toBe(of('runtime-cpu'));
    expect(app.appCpuMs).toBe(of('app-cpu'));
    expect(app.startReadBytes).toBe(of('start-read'));
    // What is not shared is what one more instance was measured to cost.
    const own = app.runtimeMemoryBytes - app.runtimeSharedBytes;
    const ownApp = app.appMemoryBytes - app.appSharedBytes;
    expect(own + ownApp).toBe(of('next-instance-memory'));
    expect(
      Math.min(own, ownApp, app.runtimeSharedBytes, app.appSharedBytes),
    ).toBeGreaterThanOrEqual(0);
    const idle = citations.get(`measured-${app.id}-runtime-next-instance-memory`);
    if (idle) expect(own).toBe(idle.value);
    const written = citations.get(`measured-${app.id}-datadir`)?.value ?? 0;
    expect(app.writtenBytes).toBe(written);
  });

  test('a constant that rests on one measurement has its value', () => {
    const own = new Map([...measured, ...recorded].map((record) => [record.id, record.value]));
    const resting = Object.entries(constants).filter(
      // Nothing and a factor of one leave a figure out on the default platforms; presets put it in.
      ([, { sourceIds, value }]) =>
        sourceIds.length === 1 && own.has(sourceIds[0]) && value !== 0 && value !== 1,
    );
    expect(resting.length).toBeGreaterThan(15);
    for (const [name, { value, sourceIds }] of resting) {
      const stated = Number(own.get(sourceIds[0]));
      expect(Math.abs(value / stated - 1), name).toBeLessThan(1e-4);
    }
  });

  test('sums of two sources are their sums', () => {
    const sum = (name: 'hypervisorBytes' | 'hypervisorDiskBytes' | 'hostKernelBaseBytes') =>
      constants[name].sourceIds.reduce((total, id) => total + valueOf(id), 0);
    expect(constants.hypervisorBytes.value).toBe(sum('hypervisorBytes'));
    expect(constants.hypervisorDiskBytes.value).toBe(sum('hypervisorDiskBytes'));
    // 36 bytes of a million off: the sources give whole KiB.
    expect(constants.hostKernelBaseBytes.value / sum('hostKernelBaseBytes')).toBeCloseTo(1, 3);
  });

  test('the Debian guest is the recorded one', () => {
    const debian = guests.find(({ id }) => id === 'debian');
    expect(debian).toMatchObject({
      kernelBaseBytes: valueOf('vm-kernel-reserved') + valueOf('vm-guest-slab'),
      kernelShare: valueOf('vm-kernel-share'),
      osMemoryBytes: valueOf('vm-guest-os'),
      cacheBytes: valueOf('vm-guest-cache'),
      touchedBytes: valueOf('vm-guest-touched'),
      diskBytes: valueOf('vm-guest-disk'),
      bootReadBytes: valueOf('vm-boot-read'),
      bootloaderMs: valueOf('vm-bootloader-time'),
      kernelCpuMs: valueOf('vm-kernel-work'),
      initCpuMs: valueOf('vm-init-work'),
      linkedGrowthBytes: valueOf('vm-linked-growth'),
    });
  });

  test('guests with a figure of our own say so', () => {
    const isEstimate = (id: string) => citations.get(id)?.via === 'estimate';
    for (const { id, estimated } of guests) {
      const ids = Object.values(guestSources[id] ?? {}).flat() as string[];
      if (ids.every(isEstimate)) expect(estimated, id).toBe(true);
      if (!ids.some(isEstimate)) expect(estimated, id).toBe(false);
    }
  });
});
