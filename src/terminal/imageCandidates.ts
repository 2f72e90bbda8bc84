const usualTag = ':latest';

/** Images as one would type them: `nginx` rather than its tags, which come once the colon is typed. */
export function imageCandidates(word: string, images: readonly string[]): readonly string[] {
  if (word.includes(':')) return images;
  const usual = images.filter((image) => image.endsWith(usualTag));
  const bare = new Set(usual.map((image) => image.slice(0, -usualTag.length)));
  return [...bare, ...images.filter((image) => !bare.has(image.slice(0, image.lastIndexOf(':'))))];
}
