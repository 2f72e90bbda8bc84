import type { stage as fr } from '../fr/stage.ts';

export const stage: typeof fr = {};
