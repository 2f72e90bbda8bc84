/** Why a build step had to run: codes of i18n's `engine.miss`. */
export type MissReason =
  'parentChanged' | 'instructionChanged' | 'filesChanged' | 'argChanged' | 'noCache' | 'firstTime';

/** How the last build that made or reused an image came by it. */
export interface BuildStep {
  /** As written in the Dockerfile. */
  readonly instruction: string;
  readonly isHit: boolean;
  /** Null for a hit. */
  readonly missReason: MissReason | null;
}
