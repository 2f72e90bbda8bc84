/** How an instance is kept apart: as a process, by a machine of its own, or by its kernel's namespaces. */
export const Family = ['bare', 'vm', 'container'] as const;
export type Family = (typeof Family)[number];
