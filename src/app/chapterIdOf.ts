/** A chapter's id, from the name of its file: `07-the-dockerfile.yaml`. */
export function chapterIdOf(path: string): string {
  return path.slice(path.indexOf('-') + 1, path.lastIndexOf('.'));
}
