/** The screens Coloc is drawn for, CSS pixels. */
export const screenSizes = {
  hall: { width: 1920, height: 1080 },
  laptop: { width: 1366, height: 768 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
