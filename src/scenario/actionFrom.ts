import type { Platform } from '../world/Platform.ts';
import type { ChapterYaml } from './chapterSchema.ts';
import { configPatchFrom } from './configPatchFrom.ts';
import type { StepAction } from './StepAction.ts';

/** One entry of a step's `do`, for these hosts; `chapterAppId` is the app where the entry names none. */
export function actionFrom(
  entry: ChapterYaml['steps'][number]['do'][number],
  hostIds: readonly Platform[],
  chapterAppId: string,
): StepAction {
  const appId = entry.app ?? chapterAppId;
  const target = entry.in ?? 'newest';
  if (entry.add !== undefined) return { type: 'add', hostIds, appId, count: entry.add };
  if (entry.fill !== undefined) return { type: 'fill', hostIds, appId };
  if (entry.pull !== undefined) return { type: 'pull', hostIds, imageRef: entry.pull };
  if (entry.type !== undefined)
    return { type: 'type', command: entry.type, exitCode: entry.exits ?? 0 };
  if (entry.edit !== undefined) return { type: 'edit', file: entry.edit, text: entry.text ?? '' };
  if (entry.balloon !== undefined)
    return { type: 'balloon', hostIds, target, memoryBytes: entry.balloon };
  if (entry.write !== undefined) return { type: 'write', hostIds, target, bytes: entry.write };
  if (entry.provoke !== undefined && target !== 'all')
    return { type: 'provoke', hostIds, target, fault: entry.provoke };
  for (const type of ['start', 'stop', 'kill', 'pause', 'resume', 'remove'] as const) {
    const aim = entry[type];
    if (aim !== undefined) return { type, hostIds, target: aim, times: entry.times ?? 1 };
  }
  for (const type of ['order', 'powerOn', 'powerOff', 'dropCaches'] as const) {
    if (entry[type] !== undefined) return { type, hostIds };
  }
  return { type: 'configure', patch: configPatchFrom(entry.configure ?? {}) };
}
