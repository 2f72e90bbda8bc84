import type { page as fr } from '../fr/page.ts';

export const page: typeof fr = {};
