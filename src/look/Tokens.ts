/** The colours of a theme, `#RRGGBB`; one meaning each, in CSS, Pixi and Tweakpane alike. */
export interface Tokens {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly panel: string;
  readonly app: string;
  readonly runtime: string;
  readonly os: string;
  readonly kernel: string;
  readonly engine: string;
  readonly cache: string;
  readonly idle: string;
  readonly hatch: string;
  readonly accent: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
}
