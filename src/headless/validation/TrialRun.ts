import { catalogue } from '../../calibration/catalogue.ts';
import { costs } from '../../calibration/costs.ts';
import { defaultConfig } from '../../calibration/defaultConfig.ts';
import { Simulation } from '../../simulation/Simulation.ts';
import type { App } from '../../world/App.ts';
import type { Costs } from '../../world/Costs.ts';
import type { FullCatalogue } from '../../world/FullCatalogue.ts';
import type { HostSpec } from '../../world/HostSpec.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { Platform } from '../../world/Platform.ts';
import type { RunConfig } from '../../world/RunConfig.ts';

/** What an experiment has otherwise than the default run. */
export interface Trial {
  readonly app: App;
  readonly config?: Partial<RunConfig>;
  readonly host?: Partial<HostSpec>;
  readonly costs?: Partial<Costs>;
  readonly catalogue?: Partial<FullCatalogue>;
}

/** One host of the real model, running one app, with what an experiment looks at. */
export class TrialRun {
  readonly simulation: Simulation;
  readonly platform: Platform;
  private readonly appId: string;

  constructor(platform: Platform, trial: Trial) {
    this.platform = platform;
    this.appId = trial.app.id;
    const host = { ...defaultConfig.host, ...trial.host };
    this.simulation = new Simulation(
      { ...defaultConfig, ...trial.config, host, platforms: [platform] },
      { ...catalogue, ...trial.catalogue, apps: [trial.app] },
      { ...costs, ...trial.costs },
    );
  }

  get host(): HostSnapshot {
    return this.simulation.snapshot.hosts[0];
  }

  add(count: number): void {
    const { refusals } = this.simulation.dispatch({
      type: 'instance.add',
      hostId: this.platform,
      appId: this.appId,
      count,
    });
    if (refusals.length > 0) throw new Error(`${this.platform}: ${refusals[0].code}`);
  }

  /** Lets everything happen that happens by itself. */
  settle(): this {
    const { simulation } = this;
    while (simulation.nextEventMs < Infinity) simulation.advanceTo(simulation.nextEventMs);
    return this;
  }
}
