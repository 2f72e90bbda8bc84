import { usualEpochMs } from '../../engine/usualEpochMs.ts';
import type { ProjectFileName } from '../../scenario/ProjectFileName.ts';
import type { Quantity } from '../../scenario/Quantity.ts';
import type { Bench } from '../../terminal/Bench.ts';
import type { BenchView } from '../../terminal/BenchView.ts';
import { terminalTextOf } from '../../terminal/terminalTextOf.ts';
import type { EngineSnapshot } from '../../world/EngineSnapshot.ts';
import type { App } from '../App.ts';
import { connectBridge } from '../bridge/connectBridge.ts';
import { builtImage } from './builtImage.ts';
import { keptFiles } from './keptFiles.ts';
import { keptLines } from './keptLines.ts';
import { PageDaemon } from './PageDaemon.ts';
import { recordedInputs } from './recordedInputs.ts';
import { terminalColours } from './terminalColours.ts';

/** The daemon of the page, its bench, and the clients it is reached by: fetched when first wanted. */
export class LateDaemon {
  private readonly app: App;
  private readonly place: HTMLElement;
  private daemon: PageDaemon | null = null;
  private bench: Bench | null = null;
  private opening: Promise<Bench> | null = null;
  /** The computer the bench is typed on, and the daemon it belongs to. */
  private followed: { readonly daemon: PageDaemon; readonly shell: PageDaemon['shell'] } | null =
    null;
  private bridge: BenchView['bridge'] = 'none';
  private seen: { readonly snapshot: EngineSnapshot; readonly built: BenchView['built'] } | null =
    null;
  private hasToldWait = false;
  private hasToldSize = false;

  /** @param bridgeUrl where outside clients come from; null for nowhere. */
  constructor(app: App, place: HTMLElement, bridgeUrl: string | null) {
    this.app = app;
    this.place = place;
    app.run.driveBy((simulation, loaded) => {
      const inputs = recordedInputs(simulation.journal, loaded);
      if (inputs === 'damaged') this.tell('dockerLost');
      // Clients from outside count from the time of their own clocks: `--since 10m`, `CREATED`.
      const epochMs = bridgeUrl === null ? usualEpochMs : Date.now() - simulation.clockMs;
      this.daemon = new PageDaemon(simulation, epochMs, inputs === 'damaged' ? null : inputs);
      return this.daemon;
    });
    if (bridgeUrl !== null) this.connect(bridgeUrl);
  }

  get snapshot(): EngineSnapshot {
    return this.current.snapshot;
  }

  /** Whether a command is under way or waits its turn. */
  get isBusy(): boolean {
    return this.bench !== null && !this.bench.session.isIdle;
  }

  /** What is written in the terminal, for tests. */
  get terminalText(): string {
    return this.bench?.text ?? '';
  }

  /** Types a command on the bench. Resolves with its exit code. */
  async type(command: string): Promise<number> {
    const bench = await this.openBench();
    this.follow(bench);
    return bench.session.type(command);
  }

  async edit(file: ProjectFileName, text: string, isResumed: boolean): Promise<void> {
    (await this.openBench()).edit(file, text, isResumed);
  }

  /** What a caption calls `docker.` and this name. */
  valueOf(name: string): Quantity | null {
    return this.current.valueOf(name);
  }

  openBench(): Promise<Bench> {
    this.opening ??= this.mount();
    return this.opening;
  }

  /** To be called every frame. */
  update(isBenchOpen: boolean): void {
    if (this.bench) {
      this.follow(this.bench);
      if (isBenchOpen) this.bench.update(this.view());
    }
    this.tellWait(this.isOutsideWaiting && !isBenchOpen);
    if (this.current.isTooLarge && !this.hasToldSize) {
      this.hasToldSize = true;
      this.tell('dockerTooLarge');
    }
  }

  /** Moves the bench to the computer of the present moment. */
  private follow(bench: Bench): void {
    const { current: daemon } = this;
    const { shell } = daemon;
    if (this.followed?.shell === shell) return;
    const isRewound = this.followed?.daemon === daemon;
    this.followed = { daemon, shell };
    bench.moveTo(isRewound);
  }

  private connect(url: string): void {
    connectBridge(
      (request, upstream) => {
        this.bridge = 'driving';
        // Replaced with the run: each request goes to the one of now.
        return this.current.outside.door(request, upstream);
      },
      url,
      (link) => {
        this.bridge = link === 'up' ? 'waiting' : 'none';
        if (link === 'replaced') this.tell('bridgeReplaced');
        else if (link === 'up') this.app.dismiss('bridgeReplaced');
      },
    );
  }

  private get isOutsideWaiting(): boolean {
    return !this.app.player.playing && this.current.outside.waiting > 0;
  }

  private tellWait(isToBeTold: boolean): void {
    if (isToBeTold === this.hasToldWait) return;
    this.hasToldWait = isToBeTold;
    if (isToBeTold) this.tell('outsideWaits');
    else this.app.dismiss('outsideWaits');
  }

  private tell(id: 'outsideWaits' | 'bridgeReplaced' | 'dockerLost' | 'dockerTooLarge'): void {
    this.app.notify({ id, tone: 'warn', text: terminalTextOf[this.app.language][id] });
  }

  private get current(): PageDaemon {
    if (!this.daemon) throw new Error('The daemon was asked before it was there.');
    return this.daemon;
  }

  private async mount(): Promise<Bench> {
    const { mountBench } = await import('../../terminal/mountBench.ts');
    const { current: daemon } = this;
    this.followed = { daemon, shell: daemon.shell };
    this.bench = mountBench(
      this.place,
      {
        shell: () => this.current.shell,
        names: () => this.current.names,
        keptFiles: keptFiles.read(),
        keptLines: keptLines.read(),
      },
      this.view(),
      {
        play: () => this.app.play(),
        close: () => this.app.setBenchOpen(false),
        openHub: () => this.app.openDialog('hub'),
        leave: () => this.app.focusStage(),
        keepFiles: (files) => keptFiles.write(files),
        keepLines: (lines) => keptLines.write(lines),
        onLine: (line) => this.app.teller.typed(line),
        typeForMe: () => this.app.teller.typeForThem(),
      },
    );
    return this.bench;
  }

  /** The same object while the daemon's snapshot is: this is asked for every frame. */
  private get built(): BenchView['built'] {
    const { snapshot } = this;
    if (this.seen?.snapshot !== snapshot) this.seen = { snapshot, built: builtImage(snapshot) };
    return this.seen.built;
  }

  private view(): BenchView {
    const { language, theme, player } = this.app;
    return {
      language,
      colours: terminalColours[theme],
      isPlaying: player.playing,
      built: this.built,
      bridge: this.bridge,
      awaited: this.app.teller.awaited,
      isOutsideWaiting: this.isOutsideWaiting,
    };
  }
}
