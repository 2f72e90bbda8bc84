/** Apps whose throughput was published for several platforms, whatever the instances on stage run. */
export const ServedApp = ['redis', 'mysql', 'nginx'] as const;
export type ServedApp = (typeof ServedApp)[number];
