import { themes } from '../../look/themes.ts';
import type { ThemeName } from '../../look/ThemeName.ts';
import type { TerminalColours } from '../../terminal/TerminalColours.ts';

/** The terminal's colours by theme: on paper and on the board it is dark; a projector gets ink on white. */
export const terminalColours: Readonly<Record<ThemeName, TerminalColours>> = {
  paper: coloursOf('board'),
  board: coloursOf('board'),
  projector: coloursOf('projector'),
};

function coloursOf(theme: ThemeName): TerminalColours {
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
