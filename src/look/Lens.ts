/** The ways to look at the same run. */
export const Lens = ['cutaway', 'engine', 'race'] as const;
export type Lens = (typeof Lens)[number];
