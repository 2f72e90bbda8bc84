import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import type { RunMark } from '../scenario/LectureRun.ts';
import type { ProjectFileName } from '../scenario/ProjectFileName.ts';
import { SimulationRun } from '../scenario/SimulationRun.ts';
import { Simulation } from '../simulation/Simulation.ts';
import type { Intent } from '../world/Intent.ts';
import type { IntentResult } from '../world/IntentResult.ts';
import type { JournalEntry } from '../world/JournalEntry.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { appConfig } from './appConfig.ts';
import type { Driver } from './Driver.ts';

/** A run as it was loaded, before its daemon has been fetched. */
export interface LoadedRun {
  readonly journal: readonly JournalEntry[];
  /** `RunFile.daemon`; empty where there was none. */
  readonly packed: string;
}

/** Makes a driver of a simulation that stands where it was loaded, or a little later. */
type DriverOf = (simulation: Simulation, loaded: LoadedRun) => Driver;

const nothing: LoadedRun = { journal: [], packed: '' };

/** The run of the page. Once a daemon lives on its container host, time and wishes go through it. */
export class AppRun extends SimulationRun {
  private driver: Driver | null = null;
  private driverOf: DriverOf | null = null;
  private loaded = nothing;

  constructor() {
    super(appConfig, (config, journal) => new Simulation(config, catalogue, costs, journal));
  }

  /** From now on every simulation gets a driver; the present one is lived through again with it. */
  driveBy(driverOf: DriverOf): void {
    this.driverOf = driverOf;
    this.seatDriver();
  }

  /** Whether the run's daemon has a past that waits for the daemon to be there. */
  get isAwaited(): boolean {
    return this.driver === null && this.loaded.packed !== '';
  }

  /** What came into the daemon, to be saved; null when it is too large, undefined where there is none. */
  get packed(): string | null | undefined {
    return this.driver ? this.driver.packed : this.loaded.packed || undefined;
  }

  /** Grows with what comes in. */
  get revision(): number {
    return this.driver?.revision ?? this.simulation.journal.length;
  }

  get endMs(): number {
    return this.driver?.endMs ?? this.simulation.endMs;
  }

  /** Set by who has a terminal. */
  terminal: {
    type(command: string): unknown;
    edit(file: ProjectFileName, text: string, isResumed: boolean): unknown;
    readonly isBusy: boolean;
  } | null = null;

  type(command: string): void {
    void this.terminal?.type(command);
  }

  edit(file: ProjectFileName, text: string, isResumed: boolean): void {
    void this.terminal?.edit(file, text, isResumed);
  }

  get isTyping(): boolean {
    return this.terminal?.isBusy ?? false;
  }

  override get mark(): RunMark {
    return this.driver?.mark ?? super.mark;
  }

  override get nextEventMs(): number {
    return Math.min(super.nextEventMs, this.driver?.nextInputMs ?? Infinity);
  }

  override advanceTo(timeMs: number): void {
    if (this.driver) this.driver.advanceTo(timeMs);
    else super.advanceTo(timeMs);
  }

  override dispatch(intent: Intent): IntentResult {
    return this.driver ? this.driver.dispatch(intent) : super.dispatch(intent);
  }

  /** To a moment of the run, virtual ms; what came in after it is still to come. */
  seek(timeMs: number): void {
    (this.driver ?? this.simulation).seek(timeMs);
  }

  override rewindTo(mark: RunMark): void {
    if (this.driver) this.driver.rewindTo(mark);
    else super.rewindTo(mark);
  }

  override restart(config: RunConfig): void {
    super.restart(config);
    this.loaded = nothing;
    this.seatDriver();
  }

  /** @param packed what came into the daemon of the run, as it was saved; empty where there was none. */
  override load(
    config: RunConfig,
    journal: readonly JournalEntry[],
    timeMs: number,
    packed = '',
  ): void {
    super.load(config, journal, timeMs);
    this.loaded = { journal, packed };
    this.seatDriver();
  }

  private seatDriver(): void {
    this.driver = null;
    this.driver = this.driverOf?.(this.simulation, this.loaded) ?? null;
  }
}
