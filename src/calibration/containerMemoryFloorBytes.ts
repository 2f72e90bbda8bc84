/** Docker refuses a container a lower memory limit: "Minimum memory limit allowed is 6MB" (docker-memory-floor). */
export const containerMemoryFloorBytes = 6 * 1024 ** 2;
