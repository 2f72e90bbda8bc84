/** What a served app is compared by, platform by platform. */
export const ServiceQuantity = [
  'requestRate',
  'responseTime',
  'roundTrip',
  'diskReads',
  'cpuSpeed',
] as const;
export type ServiceQuantity = (typeof ServiceQuantity)[number];
