import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { SimulationRun } from '../scenario/SimulationRun.ts';
import { Simulation } from '../simulation/Simulation.ts';
import type { Intent } from '../world/Intent.ts';
import type { IntentResult } from '../world/IntentResult.ts';
import { appConfig } from './appConfig.ts';

/** Whoever moves a simulation's time and passes on its wishes: its Docker daemon, once there is one. */
export interface Driver {
  advanceTo(timeMs: number): void;
  wish(intent: Intent): IntentResult;
}

/** The run of the page. Once a daemon lives on its container host, time and wishes go through it. */
export class AppRun extends SimulationRun {
  private driver: Driver | null = null;
  private readonly seat: { driverOf: ((simulation: Simulation) => Driver) | null };

  constructor() {
    const seat: AppRun['seat'] = { driverOf: null };
    let settle: (driver: Driver) => void = () => undefined;
    super(appConfig, (config, journal) => {
      const simulation = new Simulation(config, catalogue, costs, journal);
      if (seat.driverOf) settle(seat.driverOf(simulation));
      return simulation;
    });
    this.seat = seat;
    settle = (driver) => {
      this.driver = driver;
    };
  }

  /** From now on every simulation gets a driver; the present one is lived through again with it. */
  driveBy(driverOf: (simulation: Simulation) => Driver): void {
    this.seat.driverOf = driverOf;
    this.again(this.simulation.clockMs);
  }

  /** Set by who has a terminal. */
  terminal: { type(command: string): unknown; readonly isBusy: boolean } | null = null;

  type(command: string): void {
    void this.terminal?.type(command);
  }

  get isTyping(): boolean {
    return this.terminal?.isBusy ?? false;
  }

  override advanceTo(timeMs: number): void {
    if (this.driver) this.driver.advanceTo(timeMs);
    else super.advanceTo(timeMs);
  }

  override dispatch(intent: Intent): IntentResult {
    return this.driver ? this.driver.wish(intent) : super.dispatch(intent);
  }

  /** To a moment of the run, virtual ms; what was wished for after it is still to come. */
  seek(timeMs: number): void {
    if (!this.driver) this.simulation.seek(timeMs);
    else if (timeMs < this.simulation.clockMs) this.again(Math.max(0, timeMs));
    else this.advanceTo(timeMs);
  }

  private again(timeMs: number): void {
    this.load(this.config, this.simulation.journal, timeMs);
  }
}
