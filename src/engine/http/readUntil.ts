import { parseDurationNs } from '../../go/parseDurationNs.ts';
import { EngineError } from './EngineError.ts';
import type { Filters } from './readFilters.ts';

/**
 * `until` of a prune: an age (`24h`, `1h30m`), a Unix time in s or a date. Null without one.
 * @returns Unix ms @throws EngineError 400, 500
 */
export function readUntil(filters: Filters, nowMs: number): number | null {
  const values = filters.get('until') ?? [];
  const [value] = values;
  if (value === undefined) return null;
  if (values.length > 1) throw new EngineError(500, 'more than one until filter specified');
  const ageNs = ageOf(value);
  if (ageNs !== null) return nowMs - ageNs / 1e6;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const dateMs = Date.parse(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(value) ? `${value}Z` : value,
  );
  if (Number.isNaN(dateMs)) {
    throw new EngineError(500, `failed to parse value as time or duration: "${value}"`);
  }
  return dateMs;
}

/** Null for what is no duration: it may be a date. */
function ageOf(text: string): number | null {
  try {
    return parseDurationNs(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}
