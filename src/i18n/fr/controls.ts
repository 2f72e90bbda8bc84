/** Sentences and labels of the controls room. */
export const controls = {};
