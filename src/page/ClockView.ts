/** The virtual clock as the page shows it. */
export interface ClockView {
  /** Virtual ms since the start of the run. */
  readonly timeMs: number;
  readonly playing: boolean;
  /** Virtual seconds a real second, one of `clockSpeeds`. */
  readonly speed: number;
  /** Latest moment the scrubber reaches, virtual ms. */
  readonly endMs: number;
}
