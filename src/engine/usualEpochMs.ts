/** Unix time at which a run's virtual time begins, ms: after every image was made; any run shows the same dates. */
export const usualEpochMs = Date.UTC(2026, 9, 1, 8);
