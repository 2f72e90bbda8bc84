import { themes } from '../look/themes.ts';
import type { Bench } from '../terminal/Bench.ts';
import type { BenchView } from '../terminal/BenchView.ts';
import type { TerminalColours } from '../terminal/TerminalColours.ts';
import type { EngineSnapshot } from '../world/EngineSnapshot.ts';
import type { ThemeName } from '../look/ThemeName.ts';
import type { App } from './App.ts';
import { bridgeUrl } from './bridge/bridgeUrl.ts';
import type { PageDaemon } from './daemon/PageDaemon.ts';

/** The Docker daemon of the page and the bench it is talked to from: loaded when first wanted. */
export class Daemon {
  isBenchOpen = false;
  private readonly app: App;
  private readonly place: HTMLElement;
  private daemon: PageDaemon | null = null;
  private bench: Bench | null = null;
  private loading: Promise<void> | null = null;
  private bridge: BenchView['bridge'] = 'none';
  /** Commands typed by others than the person at the keyboard that have not ended. */
  private onTheWay = 0;
  private wasReplaced = false;
  private wasRewound = false;

  constructor(app: App, place: HTMLElement) {
    this.app = app;
    this.place = place;
    if (bridgeUrl() !== null) void this.load();
  }

  /** Null until something has asked for it. */
  get snapshot(): EngineSnapshot | null {
    return this.daemon?.snapshot ?? null;
  }

  /** Fetches the daemon if need be, and lets it live through the run so far. */
  load(): Promise<void> {
    this.loading ??= this.fetch();
    return this.loading;
  }

  setBenchOpen(open: boolean): void {
    this.isBenchOpen = open;
    if (open) void this.openBench();
  }

  /** Types a command on the bench, opened if it is not. Resolves with its exit code. */
  async type(command: string): Promise<number> {
    this.isBenchOpen = true;
    this.onTheWay += 1;
    try {
      const bench = await this.openBench();
      this.follow(bench);
      return await bench.session.type(command);
    } finally {
      this.onTheWay -= 1;
    }
  }

  /** Whether a command is under way or waits its turn. */
  get isBusy(): boolean {
    return this.onTheWay > 0 || (this.bench !== null && !this.bench.session.isIdle);
  }

  /** What is written in the terminal, for tests. */
  get terminalText(): string {
    return this.bench?.text ?? '';
  }

  /** To be called every frame. */
  update(): void {
    if (!this.bench) return;
    this.follow(this.bench);
    if (this.isBenchOpen) this.bench.update(this.view());
  }

  /** Moves the bench to the computer of the present run. */
  private follow(bench: Bench): void {
    if (!this.wasReplaced) return;
    this.wasReplaced = false;
    bench.moveTo(this.wasRewound);
  }

  private async fetch(): Promise<void> {
    const { PageDaemon } = await import('./daemon/PageDaemon.ts');
    this.app.run.driveBy((simulation) => {
      this.wasRewound = this.daemon !== null && this.bench !== null;
      this.wasReplaced = true;
      this.daemon = new PageDaemon(simulation);
      return this.daemon.host;
    });
    const url = bridgeUrl();
    if (url === null) return;
    const { connectBridge } = await import('./bridge/connectBridge.ts');
    // The daemon is replaced when time is wound back: each request goes to the one of now.
    connectBridge(
      (request, upstream) => {
        this.bridge = 'driving';
        return this.current.door(request, upstream);
      },
      url,
      (isUp) => {
        this.bridge = isUp ? 'waiting' : 'none';
      },
    );
  }

  private get current(): PageDaemon {
    if (!this.daemon) throw new Error('The daemon was asked before it was loaded.');
    return this.daemon;
  }

  private async openBench(): Promise<Bench> {
    const [{ mountBench }] = await Promise.all([import('../terminal/mountBench.ts'), this.load()]);
    if (this.bench) return this.bench;
    this.wasReplaced = false;
    this.bench = mountBench(
      this.place,
      {
        shell: () => this.current.shell,
        names: () => this.current.names,
      },
      this.view(),
      {
        play: () => this.app.play(),
        close: () => this.app.setBenchOpen(false),
        openHub: () => this.app.openDialog('hub'),
        leave: () => this.app.focusStage(),
      },
    );
    return this.bench;
  }

  private view(): BenchView {
    const { language, theme, player } = this.app;
    return {
      language,
      colours: coloursOf[theme],
      isPlaying: player.playing,
      built: builtLayers(this.snapshot),
      bridge: this.bridge,
    };
  }
}

/** On paper and on the board the terminal is dark; a projector gets ink on white. */
const coloursOf: Readonly<Record<ThemeName, TerminalColours>> = {
  paper: terminalColours('board'),
  board: terminalColours('board'),
  projector: terminalColours('projector'),
};

function terminalColours(theme: ThemeName): TerminalColours {
  const { paper, ink, muted, cache, good, warn, bad, accent } = themes[theme];
  return {
    background: paper,
    foreground: ink,
    muted,
    selection: cache,
    green: good,
    yellow: warn,
    red: bad,
    blue: accent,
  };
}

/** The layers of what was last built under the editor's name. */
function builtLayers(snapshot: EngineSnapshot | null): BenchView['built'] {
  return snapshot?.images.find(({ tags }) => tags.includes('shop:latest'))?.layers ?? [];
}
