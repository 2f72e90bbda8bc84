import { banner } from '../applets/banner.ts';
import type { Run } from '../kernel/Wait.ts';
import { beInteractive } from './beInteractive.ts';
import { isUnfinished } from './isUnfinished.ts';
import { jobTable } from './jobTable.ts';
import { LineEditor } from './LineEditor.ts';
import { promptText } from './promptText.ts';
import type { Shell } from './Shell.ts';

/** A shell at a terminal: prompts, reads and runs lines until `exit` or Ctrl-D. */
export function* runInteractive(shell: Shell): Run<number> {
  const { os, state } = shell;
  beInteractive(shell);
  if (!shell.get('PS1')) shell.set('PS1', '\\u@\\h:\\w\\$ ');
  // Alpine builds its busybox without the greeting.
  if (state.dialect !== 'bash' && !os.files.exists('/sbin/apk'))
    yield* os.print(
      `\n\n${banner} built-in shell (ash)\nEnter 'help' for a list of built-in commands.\n\n`,
    );
  const editor = new LineEditor(shell);
  return yield* shell.live(function* () {
    for (let text = ''; ;) {
      if (text === '') yield* jobTable.tellEnded(shell);
      const prompt = promptText(shell, text === '' ? 'PS1' : 'PS2');
      const line = yield* editor.read(prompt);
      if (line === null) {
        yield* os.print(state.dialect === 'bash' ? 'exit\n' : '\n');
        return state.status;
      }
      if (line === undefined) {
        text = '';
        state.status = 130;
        continue;
      }
      text += `${line}\n`;
      if (isUnfinished(text, state.dialect)) continue;
      const lines = text;
      text = '';
      state.status = yield* shell.guarded(() => shell.source(lines));
      if (shell.hasExited) return state.status;
    }
  });
}
