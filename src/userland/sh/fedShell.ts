import type { Program } from '../kernel/Program.ts';
import { beInteractive } from './beInteractive.ts';
import { isUnfinished } from './isUnfinished.ts';
import { jobTable } from './jobTable.ts';
import type { LineFeed } from './LineFeed.ts';
import { Shell } from './Shell.ts';
import { ShellState } from './ShellState.ts';

/**
 * An interactive bash that is given its lines by another's line editor, and shows no prompt: variables,
 * functions and the directory stay from line to line.
 */
export function fedShell(feed: LineFeed): Program {
  return function* (os) {
    const state = new ShellState();
    state.name = 'bash';
    state.dialect = 'bash';
    const shell = new Shell(os, state);
    beInteractive(shell);
    return yield* shell.live(function* () {
      for (let text = ''; ;) {
        const { text: line, isFresh, onEnd } = yield* feed.next();
        if (line.trim() !== '' && line !== shell.history.at(-1)) shell.history.push(line);
        text = `${isFresh ? '' : text}${line}\n`;
        if (isUnfinished(text, state.dialect)) {
          onEnd({ type: 'more' });
          continue;
        }
        const lines = text;
        text = '';
        state.status = yield* shell.guarded(() => shell.source(lines));
        if (shell.hasExited) return state.status;
        yield* jobTable.tellEnded(shell);
        onEnd({ type: 'done', exitCode: state.status, directory: os.cwd });
      }
    });
  };
}
