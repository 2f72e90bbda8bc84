import type { Intent } from '../world/Intent.ts';
import type { IntentResult } from '../world/IntentResult.ts';
import type { JournalEntry } from '../world/JournalEntry.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { Simulation } from '../simulation/Simulation.ts';
import type { LectureRun, RunMark } from './LectureRun.ts';

/**
 * The simulation a lecture plays on. It is replaced, not emptied, when a chapter starts or a step
 * is told again: read `simulation` (and its snapshot) afresh after every call.
 */
export class SimulationRun implements LectureRun {
  readonly #make: (config: RunConfig, journal: readonly JournalEntry[]) => Simulation;
  #config: RunConfig;
  #simulation: Simulation;

  constructor(
    config: RunConfig,
    make: (config: RunConfig, journal: readonly JournalEntry[]) => Simulation,
    journal: readonly JournalEntry[] = [],
  ) {
    this.#make = make;
    this.#config = config;
    this.#simulation = make(config, journal);
  }

  /** What the run started from; the snapshot's config also holds what was changed since. */
  get config(): RunConfig {
    return this.#config;
  }

  get simulation(): Simulation {
    return this.#simulation;
  }

  get snapshot(): WorldSnapshot {
    return this.#simulation.snapshot;
  }

  get mark(): RunMark {
    const timeMs = this.#simulation.clockMs;
    // Wound back, the journal still holds wishes of the future: they are not made yet.
    const journalLength = this.#simulation.journal.filter(({ atMs }) => atMs <= timeMs).length;
    return { timeMs, journalLength };
  }

  get nextEventMs(): number {
    return this.#simulation.nextEventMs;
  }

  dispatch(intent: Intent): IntentResult {
    return this.#simulation.dispatch(intent);
  }

  advanceTo(timeMs: number): void {
    this.#simulation.advanceTo(timeMs);
  }

  rewindTo({ timeMs, journalLength }: RunMark): void {
    // Not a seek: a mark lies before wishes of its own instant, a seek to that instant after them.
    this.#simulation = this.#make(this.#config, this.#simulation.journal.slice(0, journalLength));
    this.#simulation.advanceTo(timeMs);
  }

  /**
   * Takes up a saved run at the moment its clock stood.
   * @throws RangeError when its config cannot be simulated; the present run then stays.
   */
  load(config: RunConfig, journal: readonly JournalEntry[], timeMs: number): void {
    const simulation = this.#make(config, journal);
    this.#config = config;
    this.#simulation = simulation;
    simulation.advanceTo(timeMs);
  }

  restart(config: RunConfig): void {
    this.#config = config;
    this.#simulation = this.#make(config, []);
  }
}
