import type { GoTypes } from '../http/checkFields.ts';

/** Fields, their names apart by blanks, that are all of one type in Go. */
export function typed(type: string, names: string): GoTypes {
  return Object.fromEntries(names.split(' ').map((name) => [name, type]));
}
