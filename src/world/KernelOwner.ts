/**
 * Whose kernel the processes of an instance run on, and so what a fault in it can reach: the host's, one of
 * its `own`, one guest's that all instances share (a hidden VM), or a kernel in user space: gVisor's Sentry,
 * whose processes do not show as processes of the host (https://gvisor.dev/docs/architecture_guide/resources)
 * and whose takeover does not suffice to escape to it (https://gvisor.dev/security).
 */
export const KernelOwner = ['host', 'own', 'shared', 'sentry'] as const;
export type KernelOwner = (typeof KernelOwner)[number];
