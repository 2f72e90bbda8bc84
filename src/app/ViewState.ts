import type { Language } from '../i18n/Language.ts';
import type { Lens } from '../look/Lens.ts';
import type { ThemeName } from '../look/ThemeName.ts';
import type { Target } from '../page/Target.ts';
import type { Platform } from '../world/Platform.ts';

/** How someone looks at the run; kept in the browser, never part of the run. */
export interface ViewState {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly lens: Lens;
  readonly visible: readonly Platform[];
  readonly appId: string;
  readonly target: Target;
  readonly speed: number;
  readonly isPaused: boolean;
  readonly isBenchOpen: boolean;
}
