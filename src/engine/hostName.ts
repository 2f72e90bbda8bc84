/** What the simulated host calls itself: `docker info`, and `hostname` in containers that share its name. */
export const hostName = 'vm';
