/** Colours of the terminal, `#rrggbb`; the editor takes the page's own. */
export interface TerminalColours {
  readonly background: string;
  readonly foreground: string;
  readonly muted: string;
  readonly selection: string;
  readonly green: string;
  readonly yellow: string;
  readonly red: string;
  readonly blue: string;
}
