/** What making and committing a container that runs nothing takes, ms: an estimate. */
export const stepMs = 50;
