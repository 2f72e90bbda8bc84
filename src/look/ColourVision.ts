/** The three common ways of seeing fewer colours. */
export const ColourVision = ['deuteranopia', 'protanopia', 'tritanopia'] as const;
export type ColourVision = (typeof ColourVision)[number];
