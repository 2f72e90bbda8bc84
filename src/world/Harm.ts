/**
 * What a fault does to an instance: it is where the fault began (`source`), it went down with its kernel
 * (`killed`), it gets less of the cores (`slowed`), it cannot start a process (`starved`), or whoever took
 * over the kernel can read and change it (`exposed`).
 */
export const Harm = ['none', 'source', 'killed', 'slowed', 'starved', 'exposed'] as const;
export type Harm = (typeof Harm)[number];
