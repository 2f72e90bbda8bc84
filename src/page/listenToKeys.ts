import { keyCommand } from './keyCommand.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { runCommand } from './runCommand.ts';

const typing =
  'input:not([type=range],[type=radio],[type=checkbox]),select,textarea,[contenteditable],.bench:focus';
const movedByArrows = 'input[type=range],input[type=radio],[role=radio],[role=slider]';
const pressedBySpace = 'button,a[href],summary,input,select';

/**
 * Takes keys for the whole document, save those the focused element needs itself and, when embedded,
 * all of them until the page has been clicked. Returns what stops it.
 */
export function listenToKeys(
  root: HTMLElement,
  currentView: () => PageView | null,
  actions: PageActions,
): () => void {
  let engaged = false;
  const onPointerDown = (event: PointerEvent) => {
    engaged = root.contains(event.target as Node);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const view = currentView();
    const command = keyCommand(event);
    if (!view || !command || (view.embedded && !engaged) || event.defaultPrevented) return;
    // The model lies over everything; its own controls need every other key.
    if (view.modelOpen && command !== 'close') return;
    const focused = event.target instanceof Element ? event.target : root;
    // A modal dialog closes itself on Escape and owns every other key.
    if (focused.closest('dialog[open]') && command !== 'help') return;
    if (focused.closest(typing) && command !== 'close') return;
    if (/^Arrow|^Page/.test(event.key) && focused.closest(movedByArrows)) return;
    if (event.key === ' ' && focused.closest(pressedBySpace)) return;
    // The browser closes what is open over the page, unless it is kept from it.
    if (command === 'close' && document.querySelector(':popover-open')) return;
    event.preventDefault();
    runCommand(command, view, actions);
  };
  document.addEventListener('pointerdown', onPointerDown);
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('pointerdown', onPointerDown);
    document.removeEventListener('keydown', onKeyDown);
  };
}
