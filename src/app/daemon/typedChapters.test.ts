import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../calibration/catalogue.ts';
import { costs } from '../../calibration/costs.ts';
import { defaultConfig } from '../../calibration/defaultConfig.ts';
import { usualEpochMs } from '../../engine/usualEpochMs.ts';
import { captionRuns } from '../../scenario/captionRuns.ts';
import type { Chapter } from '../../scenario/Chapter.ts';
import { Lecture } from '../../scenario/Lecture.ts';
import { loadChapter } from '../../scenario/loadChapter.ts';
import { SimulationRun } from '../../scenario/SimulationRun.ts';
import { Simulation } from '../../simulation/Simulation.ts';
import { projectFiles } from '../../terminal/projectFiles.ts';
import { TerminalSession } from '../../terminal/TerminalSession.ts';
import type { Intent } from '../../world/Intent.ts';
import { PageDaemon } from './PageDaemon.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const chapters = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map(chapterIn)
  .filter(({ steps }) => commandsOf(steps).length > 0);

function chapterIn(file: string): Chapter {
  const result = loadChapter(readFileSync(new URL(file, folder), 'utf8'), file);
  if ('errors' in result) throw new Error(`${file} has faults; loadChapter says which.`);
  return result.chapter;
}

function commandsOf(steps: Chapter['steps']) {
  return steps.flatMap(({ actions }) =>
    actions.flatMap((action) => (action.type === 'type' ? [action] : [])),
  );
}

/** A run with the page's daemon and terminal, but no page. */
class TypingRun extends SimulationRun {
  readonly ended: { readonly command: string; readonly exitCode: number }[] = [];
  text = '';
  private readonly seat: { daemon: PageDaemon | null };

  constructor() {
    const seat: TypingRun['seat'] = { daemon: null };
    super(defaultConfig, (config, journal) => {
      const simulation = new Simulation(config, catalogue, costs, journal);
      seat.daemon = new PageDaemon(simulation, usualEpochMs);
      return simulation;
    });
    this.seat = seat;
    this.restart(defaultConfig);
  }

  private session!: TerminalSession;

  get daemon(): PageDaemon {
    const { daemon } = this.seat;
    if (!daemon) throw new Error('A run begins with a daemon.');
    return daemon;
  }

  override restart(config: typeof defaultConfig): void {
    super.restart(config);
    const { daemon } = this;
    const write = (text: string): void => {
      this.text += text;
    };
    this.session = new TerminalSession(daemon.shell, () => daemon.names, write);
    for (const [name, text] of Object.entries(projectFiles)) this.edit(name, text);
  }

  override advanceTo(timeMs: number): void {
    this.daemon.advanceTo(timeMs);
  }

  override dispatch(intent: Intent) {
    return this.daemon.dispatch(intent);
  }

  type(command: string): void {
    void this.session.type(command).then((exitCode) => this.ended.push({ command, exitCode }));
  }

  edit(file: string, text: string): void {
    this.daemon.shell.files.write(`/root/shop/${file}`, new TextEncoder().encode(text));
  }

  get isTyping(): boolean {
    return !this.session.isIdle;
  }
}

/** Lets the current step end with all its commands typed, a frame at a time. */
async function playStep(lecture: Lecture, run: TypingRun): Promise<void> {
  lecture.typeForThem(run);
  while (lecture.outcome(run.snapshot, run.isTyping) === 'running') {
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    run.advanceTo(run.snapshot.timeMs + 20);
  }
}

test.each(chapters)(
  '$id: every command ends as the chapter expects, every number is known',
  { timeout: 120_000 },
  async (chapter) => {
    const run = new TypingRun();
    const lecture = new Lecture(chapter, defaultConfig);
    for (const [index, step] of chapter.steps.entries()) {
      lecture.enter(index, run);
      await playStep(lecture, run);
      expect(lecture.outcome(run.snapshot, run.isTyping), step.id).toBe('met');
      const wanted = commandsOf([step]).map(({ command, exitCode }) => ({ command, exitCode }));
      expect(run.ended.splice(0), run.text).toEqual(wanted);
      for (const language of ['fr', 'en'] as const) {
        const caption = captionRuns(
          step.caption[language],
          run.snapshot,
          language,
          2 ** 26,
          (name) => run.daemon.valueOf(name),
        )
          .map(({ text }) => text)
          .join('');
        expect(caption, step.id).not.toMatch(/\u2013|NaN/);
        expect(caption.length, caption).toBeLessThanOrEqual(150);
      }
      run.text = '';
    }
  },
);
