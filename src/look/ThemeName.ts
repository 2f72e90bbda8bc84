export const ThemeName = ['paper', 'board', 'projector'] as const;
export type ThemeName = (typeof ThemeName)[number];
