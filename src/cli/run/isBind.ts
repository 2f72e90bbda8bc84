/**
 * Whether a `--volume` names what is to be mounted. One letter before a colon is a drive of Windows to the
 * client, and with what follows it a path in the container.
 */
export function isBind(volume: string): boolean {
  return volume.replace(/^[A-Za-z]:/, '').includes(':');
}
