import { banner } from '../applets/banner.ts';
import type { Run } from '../kernel/Wait.ts';
import { LineEditor } from './LineEditor.ts';
import { Parser } from './Parser.ts';
import { promptText } from './promptText.ts';
import type { Shell } from './Shell.ts';
import { ShellSyntaxError } from './ShellSyntaxError.ts';

/** A shell at a terminal: prompts, reads and runs lines until `exit` or Ctrl-D. */
export function* runInteractive(shell: Shell): Run<number> {
  const { os, state } = shell;
  state.isInteractive = true;
  // Handlers that do nothing, not ignored signals: those its children would inherit.
  for (const signal of [2, 3, 15]) os.onSignal(signal, () => undefined);
  shell.interpreter.takeTerminalBack();
  if (!shell.get('PS1'))
    shell.set('PS1', state.dialect === 'bash' ? '\\u@\\h:\\w\\$ ' : '\\w \\$ ');
  if (state.dialect === 'ash')
    yield* os.print(
      `\n\n${banner} built-in shell (ash)\nEnter 'help' for a list of built-in commands.\n\n`,
    );
  const editor = new LineEditor(shell);
  return yield* shell.live(function* () {
    for (let text = ''; ;) {
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
      if (isUnfinished(text)) continue;
      const lines = text;
      text = '';
      state.status = yield* shell.guarded(() => shell.source(lines));
      if (shell.hasExited) return state.status;
    }
  });
}

function isUnfinished(text: string): boolean {
  try {
    const parser = new Parser(text);
    while (parser.next());
    return false;
  } catch (error) {
    return error instanceof ShellSyntaxError && error.isUnfinished;
  }
}
