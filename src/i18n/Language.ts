export const Language = ['fr', 'en'] as const;
export type Language = (typeof Language)[number];
