/** Where a command stands on its road; the lens lights one at a time. */
export const EngineHop = ['client', 'api', 'dockerd', 'containerd', 'runc', 'registry'] as const;
export type EngineHop = (typeof EngineHop)[number];
