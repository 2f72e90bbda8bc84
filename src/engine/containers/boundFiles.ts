/** Files dockerd mounts into every container. */
export const boundFiles = ['/etc/hostname', '/etc/hosts', '/etc/resolv.conf'];
