/** Sentences and labels of the scenario room. */
export const scenario = {};
