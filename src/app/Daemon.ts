import type { ProjectFileName } from '../scenario/ProjectFileName.ts';
import type { Quantity } from '../scenario/Quantity.ts';
import type { EngineSnapshot } from '../world/EngineSnapshot.ts';
import type { App } from './App.ts';
import { bridgeUrl } from './bridge/bridgeUrl.ts';
import type { LateDaemon } from './daemon/LateDaemon.ts';

/** The Docker daemon of the page and the bench it is talked to from: loaded when first wanted. */
export class Daemon {
  isBenchOpen = false;
  private readonly app: App;
  private readonly place: HTMLElement;
  private readonly bridgeUrl = bridgeUrl();
  private late: LateDaemon | null = null;
  private loading: Promise<LateDaemon> | null = null;
  /** Commands typed by others than the person at the keyboard that have not ended. */
  private onTheWay = 0;

  constructor(app: App, place: HTMLElement) {
    this.app = app;
    this.place = place;
    if (this.bridgeUrl !== null) void this.load();
  }

  /** Null until something has asked for it. */
  get snapshot(): EngineSnapshot | null {
    return this.late?.snapshot ?? null;
  }

  /** Whether programs outside the page drive it. */
  get isBridged(): boolean {
    return this.bridgeUrl !== null;
  }

  /** Fetches the daemon if need be, and lets it live through the run so far. */
  load(): Promise<LateDaemon> {
    this.loading ??= import('./daemon/LateDaemon.ts').then(({ LateDaemon }) => {
      return (this.late = new LateDaemon(this.app, this.place, this.bridgeUrl));
    });
    return this.loading;
  }

  setBenchOpen(open: boolean): void {
    this.isBenchOpen = open;
    if (!open) return;
    // Keys typed while it is fetched are meant for it, not for the page.
    this.place.hidden = false;
    this.place.focus();
    void this.load()
      .then((late) => late.openBench())
      .then((bench) => {
        if (this.isBenchOpen) bench.focus();
      });
  }

  /** Types a command on the bench, opened if it is not. Resolves with its exit code. */
  async type(command: string): Promise<number> {
    this.isBenchOpen = true;
    this.onTheWay += 1;
    try {
      return await (await this.load()).type(command);
    } finally {
      this.onTheWay -= 1;
    }
  }

  /** Gives a file of the editor's project this text. */
  async edit(file: ProjectFileName, text: string, isResumed: boolean): Promise<void> {
    await (await this.load()).edit(file, text, isResumed);
  }

  /** What a caption calls `docker.` and this name; null without a daemon. */
  valueOf(name: string): Quantity | null {
    return this.late?.valueOf(name) ?? null;
  }

  /** Whether a command is under way or waits its turn. */
  get isBusy(): boolean {
    return this.onTheWay > 0 || (this.late?.isBusy ?? false);
  }

  /** What is written in the terminal, for tests. */
  get terminalText(): string {
    return this.late?.terminalText ?? '';
  }

  /** To be called every frame. */
  update(): void {
    this.late?.update(this.isBenchOpen);
  }
}
