/** Virtual seconds a real second, slow motion to an hour in a few seconds. */
export const clockSpeeds = [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 20, 50, 100, 1000] as const;
