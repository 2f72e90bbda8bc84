import type { controls as fr } from '../fr/controls.ts';

export const controls: typeof fr = {};
