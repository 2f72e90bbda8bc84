import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { Simulation } from '../simulation/Simulation.ts';
import { captionRuns } from './captionRuns.ts';
import type { Chapter } from './Chapter.ts';
import { Lecture } from './Lecture.ts';
import { loadChapter } from './loadChapter.ts';
import { SimulationRun } from './SimulationRun.ts';

const folder = new URL('../../scenarios/', import.meta.url);
/** Those with commands in them are played by `src/app/daemon/typedChapters.test.ts`, where there is a terminal. */
const files = readdirSync(folder).filter(
  (name) =>
    name.endsWith('.yaml') &&
    chapterIn(name).steps.every(({ actions }) => actions.every(({ type }) => type !== 'type')),
);

function chapterIn(file: string): Chapter {
  const result = loadChapter(readFileSync(new URL(file, folder), 'utf8'), file);
  if ('errors' in result) throw new Error(`${file} has faults; loadChapter says which.`);
  return result.chapter;
}

/** Lets the current step end, a frame at a time; the captions it shows at the end. */
function playStep(lecture: Lecture, run: SimulationRun): { fr: string; en: string } {
  while (lecture.outcome(run.snapshot) === 'running') {
    if (lecture.leap(run) === 0) run.advanceTo(run.snapshot.timeMs + 100);
  }
  const read = (language: 'fr' | 'en'): string =>
    captionRuns(lecture.step?.caption[language] ?? [], run.snapshot, language, 2 ** 26)
      .map(({ text }) => text)
      .join('');
  return { fr: read('fr'), en: read('en') };
}

function lectureOn(chapter: Chapter) {
  const run = new SimulationRun(
    defaultConfig,
    (config, journal) => new Simulation(config, catalogue, costs, journal),
  );
  return { run, lecture: new Lecture(chapter, defaultConfig) };
}

test.each(files)('%s plays to its end: every wait is met, every number is known', (file) => {
  const chapter = chapterIn(file);
  const { run, lecture } = lectureOn(chapter);
  for (const [index, step] of chapter.steps.entries()) {
    lecture.enter(index, run);
    const captions = playStep(lecture, run);
    expect(lecture.outcome(run.snapshot)).toBe('met');
    for (const caption of Object.values(captions)) {
      expect(caption, step.id).not.toMatch(/\u2013|NaN/);
      expect(caption.length, caption).toBeLessThanOrEqual(150);
    }
  }
  const codes = run.snapshot.hosts.flatMap(({ refusal }) => refusal?.code ?? []);
  expect(['memory.short', 'oom.killed']).toEqual(expect.arrayContaining(codes));
});

test.each(files)('%s comes out the same after going back and on again', (file) => {
  const chapter = chapterIn(file);
  const { run, lecture } = lectureOn(chapter);
  const hashes: string[] = [];
  const tell = (index: number): string => {
    lecture.enter(index, run);
    playStep(lecture, run);
    return run.simulation.hash();
  };
  for (const index of chapter.steps.keys()) hashes.push(tell(index));
  for (const index of [...chapter.steps.keys()].reverse()) expect(tell(index)).toBe(hashes[index]);
  expect(tell(1)).toBe(hashes[1]);
});
