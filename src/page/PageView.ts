import type { Language } from '../i18n/Language.ts';
import type { Lens } from '../look/Lens.ts';
import type { ThemeName } from '../look/ThemeName.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import type { EngineSnapshot } from '../world/EngineSnapshot.ts';
import type { Platform } from '../world/Platform.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { ClockView } from './ClockView.ts';
import type { ExplanationView } from './ExplanationView.ts';
import type { InstanceRef } from './InstanceRef.ts';
import type { LessonView } from './LessonView.ts';
import type { Notice } from './Notice.ts';
import type { ServiceView } from './ServiceView.ts';
import type { Target } from './Target.ts';

/** All the page shows at one moment, as plain data. Nothing in it is changed by the page. */
export interface PageView {
  readonly snapshot: WorldSnapshot;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly lens: Lens;
  /** Machines on screen, in drawing order; at least one. */
  readonly visible: readonly Platform[];
  readonly clock: ClockView;
  /** `App.id` of what the buttons add. */
  readonly appId: string;
  readonly target: Target;
  /** The opened instance: the inspector shows it. */
  readonly selection: InstanceRef | null;
  /** What the balloon of the opened VM can be set to; null for what has none. */
  readonly balloon: { readonly needBytes: number; readonly sizeBytes: number } | null;
  /** The opened machine; never together with an opened instance. */
  readonly machine: Platform | null;
  /** The served app in the ledger; null while it shows the costs. */
  readonly service: ServiceView | null;
  /** Lessons that can be opened, titles in the current language. */
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
  /** Null in free play. */
  readonly lesson: LessonView | null;
  /** Nothing but stage, caption and ledger. */
  readonly present: boolean;
  /** Inside another page: no key is taken before a click. */
  readonly embedded: boolean;
  readonly notices: readonly Notice[];
  /** `off`: the browser does not let us save. */
  readonly save: 'saved' | 'saving' | 'off';
  readonly webgl: boolean;
  /** The stage's grid: bytes of a square and its side in CSS px; null when there is no grid. */
  readonly square: { readonly bytes: number; readonly sidePx: number } | null;
  readonly explanation: ExplanationView | null;
  readonly dialog: 'help' | 'isolation' | 'hub' | null;
  /** The Docker daemon of the container host, while it is looked at. */
  readonly engine: EngineSnapshot | null;
  /** Terminal and editor take the left of the stage. */
  readonly benchOpen: boolean;
  /** “The model” lies over the page. */
  readonly modelOpen: boolean;
  readonly controlsOpen: boolean;
}
