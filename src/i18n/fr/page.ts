/** Sentences and labels of the page room. */
export const page = {};
