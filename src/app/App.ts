import { catalogue } from '../calibration/catalogue.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { themes } from '../look/themes.ts';
import type { ExplainTopic } from '../page/ExplainTopic.ts';
import type { InstanceRef } from '../page/InstanceRef.ts';
import { mostColumns } from '../page/mostColumns.ts';
import { mountPage } from '../page/mountPage.ts';
import type { Notice } from '../page/Notice.ts';
import type { Page } from '../page/Page.ts';
import { Tooltip } from '../page/Tooltip.ts';
import type { PageView } from '../page/PageView.ts';
import type { LessonStep } from '../scenario/LessonStep.ts';
import type { StageFrame } from '../stage/StageFrame.ts';
import type { Intent } from '../world/Intent.ts';
import type { Platform } from '../world/Platform.ts';
import type { RunFile } from '../world/RunFile.ts';
import { appConfig } from './appConfig.ts';
import { AppRun } from './AppRun.ts';
import { beginRun } from './beginRun.ts';
import { ControlsDrawer } from './ControlsDrawer.ts';
import { Daemon } from './Daemon.ts';
import { Explainer } from './Explainer.ts';
import { fillScreen } from './fillScreen.ts';
import { firstView } from './firstView.ts';
import { keepView } from './keepView.ts';
import { Model } from './Model.ts';
import { pageActions } from './pageActions.ts';
import { pageViewOf } from './pageViewOf.ts';
import { Picture } from './Picture.ts';
import { Player } from './Player.ts';
import { Questions } from './Questions.ts';
import { RunKeeper } from './RunKeeper.ts';
import { Service } from './Service.ts';
import { squareOf } from './squareOf.ts';
import { StageHits } from './StageHits.ts';
import { Teller } from './Teller.ts';
import { toolsLeft } from './toolsLeft.ts';
import type { ViewState } from './ViewState.ts';

/** The app: one run, one page, one picture, and what is being looked at. `main` calls `frame`. */
export class App {
  readonly run = new AppRun();
  readonly player = new Player();
  readonly keeper = new RunKeeper();
  readonly teller = new Teller(
    this.run,
    appConfig,
    (step, appId, isResumed) => this.showStep(step, appId, isResumed),
    (name) => this.daemon.valueOf(name),
  );
  readonly picture = new Picture();
  readonly model: Model;
  readonly daemon: Daemon;
  private readonly page: Page;
  private readonly query: URLSearchParams;
  private readonly controls: ControlsDrawer;
  readonly service = new Service();
  private readonly explainer = new Explainer(this.service);
  private readonly hits: StageHits;
  private readonly reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  private view: ViewState;
  selection: InstanceRef | null = null;
  private readonly questions = new Questions();
  private notices: readonly Notice[] = [];
  private dialog: PageView['dialog'] = null;
  private machine: Platform | null = null;
  private controlsOpen = false;
  private present: boolean;
  private square: { readonly bytes: number; readonly sidePx: number } | null = null;

  constructor(root: HTMLElement, query: URLSearchParams) {
    this.view = firstView(query);
    this.player.speed = this.view.speed;
    this.present = query.get('present') === '1';
    this.page = mountPage(root, pageActions(this));
    this.controls = new ControlsDrawer(this.page.controlsElement, this);
    this.daemon = new Daemon(this, this.page.benchElement);
    this.run.terminal = this.daemon;
    this.hits = new StageHits(this, this.explainer, new Tooltip(root));
    this.model = new Model(this, root);
    this.query = query;
  }

  /** Takes up a run, draws what can be drawn before WebGL is up, then starts the picture. */
  async start(): Promise<void> {
    await beginRun(this, this.query, this.view);
    this.refresh();
    await this.picture.start(this.page.stageElement, {
      hover: (hit, x, y) => this.hits.hover(hit, x, y),
      select: (hit) => this.hits.pick(hit),
      context: (state) => this.context(state),
    });
  }

  /** One animation frame. */
  frame(nowMs: number): void {
    this.model.update();
    // Under the model time stands still: nothing is to be missed by reading.
    if (!this.model.isOpen) {
      this.player.frame(nowMs, this.run);
      this.teller.frame(nowMs, this.view.language, this.square?.bytes ?? NaN);
    }
    if (this.view.lens === 'engine') void this.daemon.load();
    const view = this.pageView();
    this.page.update(view);
    this.daemon.update();
    this.controls.update(view);
    const frame = this.stageFrame();
    this.square = squareOf(frame);
    this.picture.update(frame);
    const left = toolsLeft(this, this.view);
    if (left) this.change(left);
    // What waits for its daemon is saved as it is.
    if (this.run.isAwaited) return;
    const { revision, simulation } = this.run;
    const step = this.teller.place?.step ?? -1;
    this.keeper.frame(nowMs, `${revision} ${simulation.clockMs} ${step}`, () => this.runFile());
  }

  /** Shows the present moment on the page, between two frames. */
  refresh(): void {
    this.page.update(this.pageView());
  }

  /** A wish made by a person, on the machine it names. */
  dispatch(intent: Intent): void {
    this.teller.takeHand();
    this.run.dispatch(intent);
    if (intent.type === 'run.configure' && this.selection) this.checkSelection();
  }

  change(view: Partial<ViewState>): void {
    this.view = { ...this.view, ...view };
    this.player.speed = this.view.speed;
    keepView(this.view);
  }

  select(selection: InstanceRef | null): void {
    this.selection = selection;
    if (selection) this.machine = null;
  }

  /** Opens a machine in the place of an instance. */
  openMachine(hostId: Platform | null): void {
    this.machine = hostId;
    if (hostId) this.selection = null;
  }

  ask(hostId: Platform, row: number | null, topic: ExplainTopic): void {
    this.questions.ask({ hostId, row, topic });
  }

  askBack(): void {
    this.questions.back();
  }

  /** Closes the topmost dialog, or all of them. */
  closeDialog(all = false): void {
    if (all || !this.questions.current) this.dialog = null;
    this.questions.clear();
  }

  openDialog(dialog: PageView['dialog']): void {
    this.dialog = dialog;
  }

  setPresent(present: boolean): void {
    this.present = present;
    fillScreen(present);
  }

  setBenchOpen(open: boolean): void {
    // Whoever reaches for the terminal goes their own way from here.
    if (open) this.teller.takeHand();
    this.daemon.setBenchOpen(open);
  }

  play(): void {
    this.player.playing = true;
  }

  /** Gives the keyboard back to the page. */
  focusStage(): void {
    this.page.stageElement.focus();
  }

  setControlsOpen(open: boolean): void {
    this.controlsOpen = open;
  }

  notify(notice: Notice): void {
    this.notices = [...this.notices.filter(({ id }) => id !== notice.id), notice];
  }

  dismiss(id: string): void {
    this.notices = this.notices.filter((notice) => notice.id !== id);
  }

  /** Replaces the run by a saved one, at the moment its clock stood; false, with a notice, when it cannot be played. */
  load(file: RunFile): boolean {
    try {
      this.run.load(file.config, file.journal, file.timeMs, file.daemon);
    } catch {
      this.notify({ id: 'run', tone: 'bad', text: this.messages.page.notice.damagedSave });
      return false;
    }
    if (this.run.isAwaited) void this.daemon.load();
    this.selection = null;
    this.machine = null;
    this.teller.close();
    if (file.lesson) this.teller.restore(file.lesson);
    const hosts = this.run.snapshot.hosts.map(({ id }) => id);
    if (!this.view.visible.every((id) => hosts.includes(id)))
      this.change({ visible: hosts.slice(0, mostColumns) });
    return true;
  }

  newRun(): void {
    this.teller.close();
    this.selection = null;
    this.machine = null;
    this.run.restart(appConfig);
  }

  runFile(): RunFile {
    const { simulation, config, packed } = this.run;
    return {
      format: 'coloc-run',
      version: 1,
      config,
      journal: simulation.journal,
      ...(packed && { daemon: packed }),
      timeMs: simulation.clockMs,
      lesson: this.teller.place,
    };
  }

  get messages() {
    return messagesOf[this.view.language];
  }

  get language() {
    return this.view.language;
  }

  get theme() {
    return this.view.theme;
  }

  private showStep(step: LessonStep, appId: string, isResumed: boolean): void {
    this.selection = null;
    this.machine = null;
    this.change({ lens: step.lens, visible: step.visible, appId, speed: step.speed });
    if (this.player.playsSteps && !isResumed) this.player.playing = true;
    // Where something is to be typed there is something to type it on.
    if (step.wait === 'typed') this.daemon.setBenchOpen(true);
  }

  private context(state: 'lost' | 'restored' | 'none'): void {
    if (state === 'lost') {
      this.notify({ id: 'context', tone: 'warn', text: this.messages.page.notice.contextLost });
    } else this.dismiss('context');
  }

  private checkSelection(): void {
    const { selection } = this;
    const host = this.run.snapshot.hosts.find(({ id }) => id === selection?.hostId);
    if (selection && host && selection.row >= host.instances.count) this.selection = null;
  }

  private pageView(): PageView {
    return pageViewOf(this, {
      view: this.view,
      squareShown: this.square,
      machine: this.machine,
      present: this.present,
      notices: this.notices,
      dialog: this.dialog,
      controlsOpen: this.controlsOpen,
      explanation: this.explainer.current(this.run.simulation, this.questions),
    });
  }

  /** What the stage is to draw now. */
  stageFrame(): StageFrame {
    return {
      snapshot: this.run.snapshot,
      catalogue,
      tokens: themes[this.view.theme],
      messages: this.messages,
      language: this.view.language,
      lens: this.view.lens,
      engine: this.view.lens === 'engine' ? this.daemon.snapshot : null,
      slots: this.page.slots(),
      selection: this.selection,
      reducedMotion: this.reducedMotion.matches,
      textPx: Math.max(11, Math.min(globalThis.innerHeight / 50, globalThis.innerWidth / 30)),
    };
  }
}
