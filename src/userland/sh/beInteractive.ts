import type { Shell } from './Shell.ts';

/** Makes a shell the one at a terminal: signals of the keyboard are for what it runs, or break off its loops. */
export function beInteractive(shell: Shell): void {
  const { os, state } = shell;
  state.isInteractive = true;
  // Handlers that do little, not ignored signals: those its children would inherit.
  for (const signal of [3, 15]) os.onSignal(signal, () => undefined);
  os.onSignal(2, () => shell.interrupt());
  shell.interpreter.takeTerminalBack();
}
