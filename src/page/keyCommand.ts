import type { Command } from './Command.ts';

/** The part of a keyboard event that says which key it was. */
export interface KeyStroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const plain: Readonly<Record<string, Command>> = {
  ' ': 'togglePlay',
  '.': 'step',
  n: 'nextEvent',
  '+': 'add',
  a: 'add',
  '-': 'remove',
  f: 'fill',
  s: 'stop',
  k: 'kill',
  p: 'togglePause',
  '1': 'targetFirst',
  '2': 'targetSecond',
  '3': 'targetAll',
  l: 'lens',
  t: 'theme',
  g: 'language',
  i: 'inspect',
  '0': 'resetView',
  PageDown: 'lessonNext',
  ArrowRight: 'lessonNext',
  ArrowDown: 'lessonNext',
  PageUp: 'lessonPrevious',
  ArrowLeft: 'lessonPrevious',
  ArrowUp: 'lessonPrevious',
  c: 'terminal',
  v: 'present',
  '?': 'help',
  Escape: 'close',
};

const shifted: Readonly<Record<string, Command>> = {
  a: 'addTen',
  ArrowLeft: 'panLeft',
  ArrowRight: 'panRight',
  ArrowUp: 'panUp',
  ArrowDown: 'panDown',
};

/** What a key asks for; null for keys that are not ours, the browser's own combinations first of all. */
export function keyCommand(stroke: KeyStroke): Command | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  // Caps lock must not change the meaning of a letter: only the shift key does.
  const key = stroke.key.length === 1 ? stroke.key.toLowerCase() : stroke.key;
  if (stroke.shiftKey && key in shifted) return shifted[key] ?? null;
  // Digits, +, ? and . need shift on some keyboards (AZERTY digits, QWERTY ?): the character decides.
  if (stroke.shiftKey && /[a-z ]|Arrow|Page/.test(key)) return null;
  return plain[key] ?? null;
}
