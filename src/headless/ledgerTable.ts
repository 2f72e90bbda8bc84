import type { PlatformLedger } from './ledgerOf.ts';

/** The ledger as a table for a terminal. */
export function ledgerTable(ledger: {
  readonly platforms: readonly PlatformLedger[];
  readonly seed: number;
  readonly hash: string;
}): string {
  const rows: [string, (one: PlatformLedger) => string][] = [
    ['', (one) => one.platform],
    ['asked', (one) => String(one.asked)],
    ['ready', (one) => String(one.ready)],
    ['refused', (one) => String(one.refused)],
    ['killed (OOM)', (one) => String(one.oomKilled)],
    [
      'last ready',
      (one) => (one.lastReadyMs === null ? '-' : `${(one.lastReadyMs / 1000).toFixed(2)} s`),
    ],
    ['RAM used', (one) => `${(one.memoryUsedBytes / 1024 ** 2).toFixed(0)} MiB`],
    ['disk used', (one) => `${(one.diskUsedBytes / 1e9).toFixed(2)} GB`],
    ['useful RAM', (one) => `${(one.usefulMemoryShare * 100).toFixed(1)} %`],
  ];
  if (ledger.platforms.some(({ upMs }) => upMs !== 0)) {
    const days = (one: PlatformLedger): string =>
      one.upMs === null ? '-' : `${(one.upMs / 86_400_000).toFixed(2)} days`;
    rows.push(['server up after', days]);
  }
  const lines = rows.map(
    ([label, cell]) =>
      label.padEnd(16) + ledger.platforms.map((one) => cell(one).padStart(17)).join(''),
  );
  return [...lines, '', `seed ${ledger.seed}  hash ${ledger.hash}`].join('\n');
}
