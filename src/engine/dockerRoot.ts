/** Where the daemon keeps what it keeps: `docker info`'s Docker Root Dir. */
export const dockerRoot = '/var/lib/docker';
