/** `Command` of `docker ps`: arguments with spaces in them, or none at all, in single quotes. */
export function commandText(command: readonly string[]): string {
  return command
    .map((word, index) => (index > 0 && (word === '' || word.includes(' ')) ? `'${word}'` : word))
    .join(' ');
}
