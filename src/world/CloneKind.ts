/** How a VM gets its disk: a whole copy of the template, or a thin layer that refers to it. */
export const CloneKind = ['full', 'linked'] as const;
export type CloneKind = (typeof CloneKind)[number];
