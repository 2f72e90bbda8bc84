import type { scenario as fr } from '../fr/scenario.ts';

export const scenario: typeof fr = {};
