import { placeholders } from './placeholders.ts';

/** Finds a placeholder: its kind, and its number when it has one. */
export const placeholderPattern = new RegExp(
  `<(${Object.keys(placeholders).join('|')})(?::(\\d+))?>`,
  'g',
);
