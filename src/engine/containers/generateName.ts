import type { Engine } from '../Engine.ts';
import { nameWords } from './nameWords.ts';

const attempts = 6;

/** `adjective_surname` that no container has; with a digit where chance gave taken ones again and again. */
export function generateName({ host, containers }: Engine): string {
  const pick = (words: readonly string[]) => words[Math.floor(host.random() * words.length)] ?? '';
  let name = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    name = `${pick(nameWords.adjectives)}_${pick(nameWords.surnames)}`;
    // "Steve Wozniak is not boring", says Moby.
    if (name === 'boring_wozniak') continue;
    if (!containers.byName(name)) return name;
    name += String(Math.floor(host.random() * 10));
    if (!containers.byName(name)) return name;
  }
  let more = 0;
  while (containers.byName(`${name}${more}`)) more += 1;
  return `${name}${more}`;
}
