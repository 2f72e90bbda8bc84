import type { Os } from '../kernel/Os.ts';

const letters = { file: '-', directory: 'd', symlink: 'l', device: 'c' } as const;

/** `drwxr-xr-x`. */
export function modeText(node: ReturnType<Os['files']['stat']>): string {
  const bits = [6, 3, 0].map((shift) => {
    const three = (node.mode >> shift) & 7;
    return (three & 4 ? 'r' : '-') + (three & 2 ? 'w' : '-') + (three & 1 ? 'x' : '-');
  });
  let text = bits.join('');
  if (node.mode & 0o1000) text = text.slice(0, 8) + (node.mode & 1 ? 't' : 'T');
  if (node.mode & 0o4000) text = text.slice(0, 2) + (node.mode & 0o100 ? 's' : 'S') + text.slice(3);
  if (node.mode & 0o2000) text = text.slice(0, 5) + (node.mode & 0o010 ? 's' : 'S') + text.slice(6);
  return letters[node.kind] + text;
}
