import type { Language } from '../i18n/Language.ts';
import type { Messages } from '../i18n/Messages.ts';
import type { Lens } from '../look/Lens.ts';
import type { Tokens } from '../look/Tokens.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import type { EngineSnapshot } from '../world/EngineSnapshot.ts';
import type { Platform } from '../world/Platform.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';

/** Where the page leaves room for a host's picture, CSS px relative to the canvas. */
export interface HostSlot {
  readonly hostId: Platform;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All the stage needs to know to draw one frame. */
export interface StageFrame {
  readonly snapshot: WorldSnapshot;
  readonly catalogue: Catalogue;
  readonly tokens: Tokens;
  readonly messages: Messages;
  readonly language: Language;
  readonly lens: Lens;
  readonly slots: readonly HostSlot[];
  /** The Docker daemon of the container host; null while nothing has asked for it. */
  readonly engine: EngineSnapshot | null;
  readonly selection: { readonly hostId: Platform; readonly row: number } | null;
  readonly reducedMotion: boolean;
  /** CSS px of the smallest taught text: 1/50 of the screen's height, never under 11. */
  readonly textPx: number;
}
