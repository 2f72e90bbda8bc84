/** What every image here is made for. */
const own = 'linux/amd64';

/** dockerd's words where an image is not for the platform that was asked for; null where it is. */
export function platformProblem(name: string, asked: string | null): string | null {
  if (asked === null || asked === own) return null;
  const fault = 'was found but does not match the specified platform';
  return `image with reference ${name} ${fault}: wanted ${asked}, actual: ${own}`;
}
