/** Where runs lie in the browser. */
export const storageKeys = {
  run: 'coloc.run',
  /** Followed by a number: texts that could not be read, put aside. */
  damaged: 'coloc.run.damaged.',
  /** Followed by a number: runs that another one came in the place of. */
  kept: 'coloc.run.kept.',
} as const;
