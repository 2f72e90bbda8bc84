/** Sentences and labels of the stage room. */
export const stage = {};
