import type { Language } from '../i18n/Language.ts';
import type { Lens } from '../look/Lens.ts';
import type { ThemeName } from '../look/ThemeName.ts';
import type { Intent } from '../world/Intent.ts';
import type { Platform } from '../world/Platform.ts';
import type { ServiceLoad } from '../world/ServiceLoad.ts';
import type { ExplainTopic } from './ExplainTopic.ts';
import type { InstanceRef } from './InstanceRef.ts';
import type { Target } from './Target.ts';

/** What a person can wish for on the page. Each is called within the gesture that asked for it. */
export interface PageActions {
  dispatch(intent: Intent): void;
  setPlaying(playing: boolean): void;
  setSpeed(speed: number): void;
  /** One small step of virtual time. */
  step(): void;
  toNextEvent(): void;
  /** To a moment of the run, virtual ms. */
  seek(timeMs: number): void;
  setLens(lens: Lens): void;
  setLanguage(language: Language): void;
  setTheme(theme: ThemeName): void;
  /** At least one, in drawing order. */
  setVisible(platforms: readonly Platform[]): void;
  setApp(appId: string): void;
  setTarget(target: Target): void;
  select(instance: InstanceRef | null): void;
  /** Opens a machine beside the stage: its power, its caches, its first days. */
  openMachine(hostId: Platform | null): void;
  /** To the end of what a machine is busy with before it is up, however long that takes. */
  skipStep(hostId: Platform): void;
  /** Shows the served app in the ledger, with this much of its load changed; null shows the costs. */
  setService(load: Partial<ServiceLoad> | null): void;
  /** Null for free play. */
  openLesson(id: string | null): void;
  /** Has the lesson play itself, or hands it over. */
  setAutoplay(autoplay: boolean): void;
  nextStep(): void;
  previousStep(): void;
  setPresent(present: boolean): void;
  exportRun(): void;
  importRun(file: File): void;
  copyLink(): void;
  newRun(): void;
  explain(hostId: Platform, row: number | null, topic: ExplainTopic): void;
  /** Back to the question the open explanation was asked from. */
  explainBack(): void;
  /** Opens “The model”, at a constant of it when one is named. */
  openModel(constant: string | null): void;
  closeModel(): void;
  openHelp(): void;
  /** Opens the catalogue of Docker Hub. */
  openHub(): void;
  setBenchOpen(open: boolean): void;
  /** Types a command into the terminal. */
  type(command: string): void;
  /** Opens the table of who is hurt by what. */
  openIsolation(): void;
  /** Closes help, table or explanation, whichever is open. */
  closeDialog(): void;
  dismissNotice(id: string): void;
  setControlsOpen(open: boolean): void;
  /** Moves the stage's camera, CSS px. */
  pan(dx: number, dy: number): void;
  resetZoom(): void;
}
