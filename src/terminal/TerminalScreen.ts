import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import type { TerminalColours } from './TerminalColours.ts';

/** Narrower than this, CSS px, there is no room for 50 columns in the page's own measure. */
const phonePx = 440;
/** The least the page writes in, CSS px. */
const leastPx = 13;

/** The screen of a terminal: xterm, as large as its place, in the page's type and colours. */
export class TerminalScreen {
  private readonly term: Terminal;
  private readonly place: HTMLElement;
  private readonly fit = new FitAddon();
  private colours: TerminalColours | null = null;

  constructor(
    place: HTMLElement,
    listeners: {
      readonly onData: (data: string) => void;
      readonly onResize: (columns: number, rows: number) => void;
      readonly onLeave: () => void;
    },
  ) {
    this.place = place;
    this.term = new Terminal({
      fontFamily: "'Atkinson Mono', ui-monospace, monospace",
      fontSize: fontPx(place),
      lineHeight: 1.15,
      cursorBlink: false,
      screenReaderMode: true,
      convertEol: true,
      scrollback: 5000,
      // Text on any background keeps the contrast WCAG asks for.
      minimumContrastRatio: 4.5,
    });
    this.term.loadAddon(this.fit);
    this.term.open(place);
    this.term.onData(listeners.onData);
    this.term.onResize(({ cols, rows }) => listeners.onResize(cols, rows));
    this.term.attachCustomKeyEventHandler((event) => {
      if (event.type === 'keydown' && event.key === 'Escape') {
        this.term.blur();
        listeners.onLeave();
        event.stopPropagation();
        return false;
      }
      // Left alone, the browser pastes and copies; xterm would send the codes of these keys.
      if (isClipboardKey(event, this.term.hasSelection())) return false;
      // Shift and Tab walk the page backwards; Tab alone completes.
      return !(event.key === 'Tab' && event.shiftKey);
    });
    new ResizeObserver(() => this.refit()).observe(place);
    this.refit();
  }

  get columns(): number {
    return this.term.cols;
  }

  get rows(): number {
    return this.term.rows;
  }

  write(text: string): void {
    this.term.write(text);
  }

  focus(): void {
    this.term.focus();
  }

  label(text: string): void {
    this.term.textarea?.setAttribute('aria-label', text);
  }

  /** Takes a theme's colours. */
  paint(colours: TerminalColours): void {
    if (colours === this.colours) return;
    this.colours = colours;
    const { background, foreground, muted, selection, green, yellow, red, blue } = colours;
    this.term.options.theme = {
      background,
      foreground,
      cursor: foreground,
      cursorAccent: background,
      selectionBackground: selection,
      green,
      yellow,
      red,
      blue,
      brightBlack: muted,
    };
  }

  /** All that is on the screen and above it, for tests. */
  get text(): string {
    const { active } = this.term.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, index) => active.getLine(index)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  }

  private refit(): void {
    this.term.options.fontSize = fontPx(this.place);
    this.fit.fit();
  }
}

/** Ctrl-V, and Ctrl-C where something is selected: without a selection it interrupts. */
function isClipboardKey(event: KeyboardEvent, hasSelection: boolean): boolean {
  if (!event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return false;
  return event.key === 'v' || (event.key === 'c' && hasSelection);
}

/**
 * The page's own measure: larger, and `docker ps` would wrap. On a phone the page's least: a line that
 * pulls a layer has 42 columns, and one that wraps is not drawn over in place.
 */
function fontPx(place: HTMLElement): number {
  const isPhone = place.clientWidth < phonePx;
  return isPhone
    ? leastPx
    : Math.round(parseFloat(getComputedStyle(document.documentElement).fontSize));
}
