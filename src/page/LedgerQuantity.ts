/** What the machines are compared by, in the order of the ledger. */
export const LedgerQuantity = ['memoryUsed', 'diskUsed', 'lastReady', 'usefulShare'] as const;
export type LedgerQuantity = (typeof LedgerQuantity)[number];
