import { readdirSync, readFileSync } from 'node:fs';
import type { RecordedCase } from './RecordedCase.ts';

const folder = new URL('../../../assets/recordings/docker/cases/', import.meta.url);

/** All recorded cases, group by group. */
export function loadCases(): readonly RecordedCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as RecordedCase);
}
