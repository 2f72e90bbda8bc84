/** Titles of the columns of what `docker system df` tells, by the field a template names. */
export const usageHeaders: Readonly<Record<string, string>> = {
  Active: 'ACTIVE',
  Reclaimable: 'RECLAIMABLE',
  Size: 'SIZE',
  TotalCount: 'TOTAL',
  Type: 'TYPE',
};
