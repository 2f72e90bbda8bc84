import { EngineError } from './EngineError.ts';
import type { Filters } from './readFilters.ts';

const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/**
 * `until` of a prune: an age (`24h`, `1h30m`), a Unix time in s or a date. Null without one.
 * @returns Unix ms @throws EngineError 400, 500
 */
export function readUntil(filters: Filters, nowMs: number): number | null {
  const values = filters.get('until') ?? [];
  const [value] = values;
  if (value === undefined) return null;
  if (values.length > 1) throw new EngineError(500, 'more than one until filter specified');
  const parts = [...value.matchAll(/([\d.]+)(ns|us|ms|s|m|h)/g)];
  if (parts.length > 0 && parts.map(([part]) => part).join('') === value) {
    return (
      nowMs -
      parts.reduce((ms, [, count, unit = '']) => ms + Number(count) * (unitMs[unit] ?? 0), 0)
    );
  }
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const dateMs = Date.parse(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(value) ? `${value}Z` : value,
  );
  if (Number.isNaN(dateMs)) {
    throw new EngineError(500, `failed to parse value as time or duration: "${value}"`);
  }
  return dateMs;
}
