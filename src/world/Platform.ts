/** How an app is kept apart from its neighbours: not at all, by a kernel, or by a machine. */
export const Platform = ['bare', 'vm', 'container'] as const;
export type Platform = (typeof Platform)[number];
